import { clauseName } from '../../policy/cite.ts';
import { policyPath, topicPath } from '../../site/urls.ts';
import { positionLabel, strictness } from '../../topics/topics.ts';
import type { MatrixColumn, MatrixTopic } from './matrix.ts';
import { agreementWords, rowFacts } from './row-facts.ts';

/** Head of the column that says what there is between the policies. */
export const VERDICTS = 'Do they agree?';

export interface MatrixRowProps {
  readonly topic: MatrixTopic;
  readonly columns: readonly MatrixColumn[];
}

/** Where each of the policies stands on one topic, and whether they agree. */
export function MatrixRow({ topic, columns }: MatrixRowProps) {
  const slugs = columns.map(({ slug }) => slug);
  const { verdict, detail } = agreementWords(topic, columns);
  return (
    <tr data-group={topic.group} {...rowFacts(topic, slugs)}>
      <th scope="row">
        <a href={topicPath(topic.id)}>{topic.title}</a>
      </th>
      {columns.map((column, index) => (
        <MatrixCell {...{ topic, column }} number={index + 1} />
      ))}
      <td class="measure" data-label={VERDICTS}>
        <span>
          <b>{detail ? `${verdict}:` : verdict}</b>
          {detail && ` ${detail}`}
        </span>
      </td>
    </tr>
  );
}

interface MatrixCellProps {
  readonly topic: MatrixTopic;
  readonly column: MatrixColumn;
  /** Its place among the columns, from 1: style rules hide columns by it. */
  readonly number: number;
}

function MatrixCell({ topic, column, number }: MatrixCellProps) {
  const { slug, shortName, hue } = column;
  const { clauses = [], control } = topic.policies[slug] ?? {};
  const [main] = clauses;
  const label = positionLabel(topic, slug);
  return (
    <td
      class={main === undefined ? `col-${number} silent` : `col-${number}`}
      data-label={shortName}
      data-policy={slug}
      data-hue={hue}
    >
      {main === undefined ? (
        label
      ) : (
        <>
          <Strictness {...{ topic, slug }} />{' '}
          <a
            href={policyPath(slug, control ? 'document-control' : main)}
            title={`${shortName}${control ? ', document control' : ` ${clauseName(column, main)}`}`}
          >
            {label}
          </a>
        </>
      )}
    </td>
  );
}

function Strictness({ topic, slug }: { readonly topic: MatrixTopic; readonly slug: string }) {
  const strict = strictness(topic, slug);
  if (!strict) return null;
  const { step, of } = strict;
  return (
    <span class="dots" role="img" aria-label={`Strictness ${step} of ${of}:`}>
      {'●'.repeat(step)}
      {'○'.repeat(of - step)}
    </span>
  );
}
