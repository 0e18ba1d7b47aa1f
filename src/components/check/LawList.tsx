import { insteadOf, type LawPlace, type LawRow } from '../../check/law-rows.ts';
import { lawPath } from '../../site/urls.ts';
import { OwnClause } from './OwnClause.tsx';

/**
 * What the document names from the register. This is exact, because it is looked up word for word.
 */
export function LawList({ law }: { readonly law: readonly LawRow[] }) {
  const [out, sound] = [
    law.filter((row) => row.isOutOfDate),
    law.filter((row) => !row.isOutOfDate),
  ];
  return (
    <section aria-labelledby="law">
      <h3 id="law">Law, guidance and platforms</h3>
      <p>
        This part is exact: it goes by words, not by likeness. The clauses were searched for the
        names in <a href={lawPath()}>our register</a>; headings, and what was left out as not part
        of the policy, were not. An Act is listed only where its year, or initials that we know,
        tell which it is. What the register does not know is not listed, and nothing is said of laws
        that your policy does not name.
      </p>
      {law.length === 0 && <p>Your policy names nothing that the register knows.</p>}
      {out.length > 0 && (
        <>
          <h4>Out of date, in whole or in part: {out.length}</h4>
          <ul class="law-list">
            {out.map((row) => (
              <Entry key={row.anchor} row={row} />
            ))}
          </ul>
        </>
      )}
      {sound.length > 0 && (
        <details class="fold">
          <summary>Not known to be out of date: {sound.length}</summary>
          <ul class="law-list">
            {sound.map((row) => (
              <Entry key={row.anchor} row={row} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Entry({ row }: { readonly row: LawRow }) {
  return (
    <li id={`law-${row.anchor}`}>
      <p>
        <b>{row.title}</b> <span class="status">{row.status}</span>{' '}
        <small>
          {row.checked !== null && `checked ${row.checked}, `}
          <a href={lawPath(row.id)}>
            source<span class="unseen"> on {row.title}</span>
          </a>
        </small>
      </p>
      <p>{row.note}</p>
      {insteadOf(row) !== '' && (
        <p>
          Cite today: <b>{insteadOf(row)}</b>
        </p>
      )}
      <p>
        Named in <Places places={row.places} />
      </p>
    </li>
  );
}

function Places({ places }: { readonly places: readonly LawPlace[] }) {
  return (
    <>
      {places.map(({ clause, name, words }, index) => (
        <span key={`${clause} ${words}`}>
          {index > 0 && '; '}
          <OwnClause id={clause} name={name} /> <q class="words">{words}</q>
        </span>
      ))}
    </>
  );
}
