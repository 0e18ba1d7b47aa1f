import { lawPath, policyPath } from '../../site/urls.ts';
import { TOPIC_GROUPS } from '../../topics/groups.ts';
import { matrixBodies, type MatrixColumn, type MatrixOrder, type MatrixTopic } from './matrix.ts';
import { MatrixRow, VERDICTS } from './MatrixRow.tsx';
import { headingFacts } from './row-facts.ts';

export interface MatrixTableProps {
  readonly columns: readonly MatrixColumn[];
  /** In the order in which they are shown. */
  readonly topics: readonly MatrixTopic[];
  readonly order: MatrixOrder;
}

/** Where some policies stand on every topic. */
export function MatrixTable({ columns, topics, order }: MatrixTableProps) {
  const slugs = columns.map(({ slug }) => slug);
  return (
    <table class="matrix">
      <caption class="unseen">Where each policy stands on each topic</caption>
      <thead>
        <tr>
          <th scope="col">Topic</th>
          {columns.map(({ slug, shortName, hue }, index) => (
            <th scope="col" class={`col-${index + 1}`} data-policy={slug} data-hue={hue}>
              {shortName}
            </th>
          ))}
          <th scope="col">{VERDICTS}</th>
        </tr>
      </thead>
      {matrixBodies(topics, order, slugs).map(({ group, topics: rows }) => (
        <tbody>
          {group && (
            <tr class="group" data-group={group} {...headingFacts(rows, slugs)}>
              <th colspan={columns.length + 2} scope="rowgroup">
                {TOPIC_GROUPS[group]}
              </th>
            </tr>
          )}
          {rows.map((topic) => (
            <MatrixRow {...{ topic, columns }} />
          ))}
        </tbody>
      ))}
      <CitationCounts columns={columns} />
    </table>
  );
}

/** How much of what each policy names is out of date. */
function CitationCounts({ columns }: Pick<MatrixTableProps, 'columns'>) {
  return (
    <tfoot>
      <tr>
        <th scope="row">
          <a href={lawPath()}>Law, guidance and platforms named that are out of date</a>
        </th>
        {columns.map(({ slug, shortName, hue, named }, index) => (
          <td class={`col-${index + 1}`} data-label={shortName} data-policy={slug} data-hue={hue}>
            <a href={policyPath(slug, 'citations')}>
              {named.outOfDate} of {named.all}
            </a>
          </td>
        ))}
        <td class="measure" />
      </tr>
    </tfoot>
  );
}
