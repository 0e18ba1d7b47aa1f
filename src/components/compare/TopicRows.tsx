import {
  rowAnchor,
  type ArrangedTopic,
  type Comparison,
  type Part,
  type Row,
} from '../../compare/index.ts';
import { clauseName } from '../../policy/cite.ts';
import { topicPath } from '../../site/urls.ts';
import { positionLabel } from '../../topics/topics.ts';
import { emptiness, Parts } from './Parts.tsx';
import type { Shown, ShownTopic } from './shown.ts';
import { Steps } from './Steps.tsx';

export interface TopicRowsProps {
  readonly shown: Shown;
  readonly comparison: Comparison;
  readonly arranged: ArrangedTopic<ShownTopic>;
  /** Addresses of the topics on which the two differ, in order. */
  readonly steps: readonly string[];
}

/** The rows of one topic, with where the two stand; or those that nobody has placed under one. */
export function TopicRows({ shown, comparison, arranged, steps }: TopicRowsProps) {
  const { topic, parts, difference } = arranged;
  const id = topic?.id ?? 'none';
  return (
    <section
      class="topic-rows"
      id={`topic-${id}`}
      aria-labelledby={`heading-${id}`}
      data-step={difference ?? undefined}
      data-group={topic?.group ?? 'none'}
      {...emptiness(parts)}
    >
      <h3 id={`heading-${id}`}>
        {topic ? <a href={topicPath(id)}>{topic.title}</a> : 'Not placed under a topic'}
      </h3>
      {difference !== null && (
        <Steps number={difference} total={steps.length} href={(at) => steps[at - 1] ?? ''} />
      )}
      <Stances {...{ shown, arranged }} />
      <Parts shown={shown} parts={parts} />
      {topic && <Elsewhere {...{ shown, rows: rowsElsewhere(comparison, topic, parts) }} />}
    </section>
  );
}

function Stances({ shown: { a, b }, arranged }: Pick<TopicRowsProps, 'shown' | 'arranged'>) {
  const { topic, verdict } = arranged;
  if (!topic) return null;
  if (verdict?.outcome === 'same') return <p class="stance">Both policies: {verdict.a}</p>;
  const stricter =
    verdict?.outcome === 'a-stricter' ? a : verdict?.outcome === 'b-stricter' ? b : null;
  return (
    <p class="stance">
      <b>{a.shortName}:</b> {positionLabel(topic, a.slug)} · <b>{b.shortName}:</b>{' '}
      {positionLabel(topic, b.slug)}
      {stricter && ` · ${stricter.shortName} is stricter`}
    </p>
  );
}

/** Rows that bear on a topic and are shown under others alone. */
function rowsElsewhere(
  { a, b, rows }: Comparison,
  topic: ShownTopic,
  parts: readonly Part[],
): Row[] {
  const anchorOf = (row: Row) => rowAnchor(row, a.slug, b.slug);
  const blocks = parts.flatMap((part) => (part.kind === 'run' ? part.blocks : [part.block]));
  const here = new Set(blocks.flatMap((block) => block.rows.map(anchorOf)));
  return rows.filter((row) => row.otherTopics.includes(topic.id) && !here.has(anchorOf(row)));
}

function Elsewhere({ shown, rows }: { readonly shown: Shown; readonly rows: readonly Row[] }) {
  const { a, b } = shown;
  if (rows.length === 0) return null;
  return (
    <details class="fold elsewhere">
      <summary>{rows.length} more that bear on this, shown under other topics</summary>
      <ul>
        {rows.map((row) => (
          <li>
            <a href={`#${rowAnchor(row, a.slug, b.slug)}`}>
              {[
                ...row.a.map((clause) => `${a.shortName} ${clauseName(a, clause.id)}`),
                ...row.b.map((clause) => `${b.shortName} ${clauseName(b, clause.id)}`),
              ].join(', ')}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
