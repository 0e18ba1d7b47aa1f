import type { Comparison } from '../../compare/index.ts';
import { namingUsed } from '../../compare/naming-used.ts';

/** Every pair of names that was treated as the same. */
export function NamingList({ comparison }: { readonly comparison: Comparison }) {
  const { a, b } = comparison;
  const used = namingUsed(comparison);
  return (
    <section class="naming-list" aria-labelledby="naming">
      <h2 id="naming">What was treated as naming</h2>
      {used.length === 0 ? (
        <p>Nothing: no pair of clauses differs by a name alone.</p>
      ) : (
        <table class="positions">
          <thead>
            <tr>
              <th scope="col">{a.shortName}</th>
              <th scope="col">{b.shortName}</th>
              <th scope="col">How often</th>
            </tr>
          </thead>
          <tbody>
            {used.map((one) => (
              <tr>
                <td class="q">{one.a}</td>
                <td class="q">{one.b}</td>
                <td>{one.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        Only names in each policy’s own list are treated so, and only names of one kind: people it
        binds, school, head, senior team, governing body, chair, safeguarding lead, human resources.
        The lists are on the policies’ pages under “Who is who”.
      </p>
    </section>
  );
}
