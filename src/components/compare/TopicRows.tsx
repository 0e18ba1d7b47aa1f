import { rowAnchor, type ArrangedSection, type Comparison, type Row } from '../../compare/index.ts';
import { clauseName } from '../../policy/cite.ts';
import { topicPath } from '../../site/urls.ts';
import { positionLabel } from '../../topics/topics.ts';
import { BlockView } from './BlockView.tsx';
import type { Shown, ShownTopic } from './shown.ts';

export interface TopicRowsProps {
  readonly shown: Shown;
  readonly comparison: Comparison;
  readonly section: ArrangedSection<ShownTopic>;
}

/** The rows of one topic, with where the two stand; or those that nobody has placed under one. */
export function TopicRows({ shown, comparison, section: { topic, blocks } }: TopicRowsProps) {
  const id = topic?.id ?? 'none';
  return (
    <section
      class="topic-rows"
      id={`topic-${id}`}
      aria-labelledby={`heading-${id}`}
      data-group={topic?.group ?? 'none'}
      {...emptiness(blocks)}
    >
      <h2 id={`heading-${id}`}>
        {topic ? <a href={topicPath(id)}>{topic.title}</a> : 'Not placed under a topic'}
      </h2>
      {topic && <Stances {...{ shown, topic }} />}
      {blocks.map((block) => (
        <BlockView {...{ shown, block }} />
      ))}
      {topic && <Elsewhere {...{ shown, rows: rowsElsewhere(comparison, topic, blocks) }} />}
    </section>
  );
}

/** What is left of a topic when only differences, or only those of substance, are shown: style rules hide it if nothing is. */
function emptiness(blocks: ArrangedSection<ShownTopic>['blocks']) {
  const kinds = new Set(blocks.map((block) => block.kind));
  const hasSubstance = kinds.has('changed') || kinds.has('apart');
  return {
    'data-substance': hasSubstance ? undefined : 'no',
    'data-differences': hasSubstance || kinds.has('naming') ? undefined : 'no',
  };
}

function Stances({
  shown: { a, b },
  topic,
}: {
  readonly shown: Shown;
  readonly topic: ShownTopic;
}) {
  const [labelA, labelB] = [positionLabel(topic, a.slug), positionLabel(topic, b.slug)];
  if (labelA === labelB) return <p class="stance">Both: {labelA}</p>;
  return (
    <p class="stance">
      <b>{a.shortName}:</b> {labelA} · <b>{b.shortName}:</b> {labelB}
    </p>
  );
}

/** Rows that bear on a topic and are shown under others alone. */
function rowsElsewhere(
  { a, b, rows }: Comparison,
  topic: ShownTopic,
  blocks: ArrangedSection<ShownTopic>['blocks'],
): Row[] {
  const anchorOf = (row: Row) => rowAnchor(row, a.slug, b.slug);
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
