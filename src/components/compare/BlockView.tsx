import { isRelated, rowAnchor, type Block, type ComparedClause } from '../../compare/index.ts';
import { changedInWords } from '../../compare/kind-words.ts';
import { placeName } from '../../compare/moved-words.ts';
import { sharedPoints } from '../../compare/shared-points.ts';
import { topicPath } from '../../site/urls.ts';
import { ApartSides, PairSides } from './Sides.tsx';
import { topicOf, type Shown } from './shown.ts';
import { Steps } from './Steps.tsx';

export interface BlockViewProps {
  readonly shown: Shown;
  readonly block: Block;
}

const KINDS = {
  same: 'Same words',
  naming: 'Same apart from names',
  apart: 'No counterpart found',
} as const satisfies Record<Exclude<Block['kind'], 'changed'>, string>;

/** What is said of clauses whose counterparts are beside others. */
const ELSEWHERE = 'The same point as in another row';

/** Rows that are shown together, with their head. */
export function BlockView({ shown, block }: BlockViewProps) {
  const [row] = block.rows;
  if (!row) throw new Error('A block without rows: this is a bug.');
  const anchor = rowAnchor(row, shown.a.slug, shown.b.slug);
  const number = block.difference;
  return (
    <div
      class="block"
      id={number === null ? undefined : `difference-${number}`}
      data-step={number ?? undefined}
      data-kind={block.kind}
      data-group={shown.order === 'document' ? groupsOf(shown, block) : undefined}
    >
      <p class="block-head">
        <a class="n" href={`#${anchor}`} aria-label={`Link to ${rowName(shown, row)}`}>
          #
        </a>
        <span>{nameOf(block, shown)}</span>
        <TopicOfBlock {...{ shown, block }} />
        {number !== null && (
          <Steps number={number} total={shown.differences} href={(at) => `#difference-${at}`} />
        )}
      </p>
      <Points {...{ shown, row }} />
      {row.diff ? (
        <PairSides {...{ shown, row, anchor }} diff={row.diff} />
      ) : (
        <ApartSides shown={shown} rows={block.rows} />
      )}
    </div>
  );
}

function nameOf({ kind, rows }: Block, { a, b }: Shown): string {
  const [row] = rows;
  if (kind === 'changed') return row ? changedInWords(row, isRelated(a, b)) : '';
  if (kind === 'apart' && rows.every(({ elsewhere }) => elsewhere.length > 0)) return ELSEWHERE;
  return KINDS[kind];
}

/** "NEU 5.3 and Littletown 5.4" */
function rowName({ a, b }: Shown, row: Block['rows'][number]): string {
  const first = (policy: Shown['a'], [clause]: readonly ComparedClause[]) =>
    clause ? [placeName(policy, clause.id)] : [];
  return [...first(a, row.a), ...first(b, row.b)].join(' and ');
}

/** The groups of the topics of a block; rows that nobody has placed belong to none. */
function groupsOf(shown: Shown, { rows }: Block): string {
  const groups = rows.map(({ topic }) => (topic === null ? 'none' : topicOf(shown, topic).group));
  return [...new Set(groups)].join(' ');
}

/** What a pair in different words is about, where the two were written apart. */
function Points({ shown, row }: { readonly shown: Shown; readonly row: Block['rows'][number] }) {
  if (row.kind !== 'changed' || isRelated(shown.a, shown.b)) return null;
  const points = sharedPoints(row, shown, shown.topics);
  if (points.length === 0) return null;
  return <p class="points">{[points[0], ...points.slice(1).map(lowerFirst)].join('; ')}</p>;
}

/** In the middle of a sentence. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The topic, where it is not at the head of the section. */
function TopicOfBlock({ shown, block }: BlockViewProps) {
  const id = block.rows[0]?.topic ?? null;
  if (id === null) return null;
  const { title } = topicOf(shown, id);
  return (
    <>
      {shown.order === 'document' && <a href={topicPath(id)}>{title}</a>}
      {block.rows.every((row) => row.repeated) && <span>(also under {title})</span>}
    </>
  );
}
