import { rowAnchor, type Block } from '../../compare/index.ts';
import { topicPath } from '../../site/urls.ts';
import { ApartSides, PairSides } from './Sides.tsx';
import { topicOf, type Shown } from './shown.ts';

export interface BlockViewProps {
  readonly shown: Shown;
  readonly block: Block;
  /** Name the topic of the block, where it does not stand under its heading. */
  readonly showTopic?: boolean;
}

const KINDS = {
  same: 'Same words',
  naming: 'Same but for naming',
  changed: 'Reworded',
  apart: 'No counterpart found',
} as const satisfies Record<Block['kind'], string>;

/** What is said of a pair that has too little in common to be marked word by word. */
const UNLIKE = 'The same matter in other words';

/** What is said of clauses whose counterparts stand beside others. */
const ELSEWHERE = 'The same point as in another row';

/** Rows that are shown together, with their head. */
export function BlockView({ shown, block, showTopic = false }: BlockViewProps) {
  const [row] = block.rows;
  if (!row) throw new Error('A block without rows: this is a bug.');
  const anchor = rowAnchor(row, shown.a.slug, shown.b.slug);
  const number = block.difference;
  return (
    <div
      class="block"
      id={number === null ? undefined : `difference-${number}`}
      data-kind={block.kind}
      data-group={showTopic ? groupsOf(shown, block) : undefined}
    >
      <p class="block-head">
        <a class="n" href={`#${anchor}`} aria-label={`Link to this row: ${anchor}`}>
          #
        </a>
        <span>{nameOf(block)}</span>
        <TopicOfBlock {...{ shown, block, showTopic }} />
        {number !== null && <Steps number={number} total={shown.differences} />}
      </p>
      {row.diff ? (
        <PairSides {...{ shown, row, anchor }} diff={row.diff} />
      ) : (
        <ApartSides shown={shown} rows={block.rows} />
      )}
    </div>
  );
}

function nameOf({ kind, rows }: Block): string {
  if (rows[0]?.diff?.gaveUp) return UNLIKE;
  if (kind === 'apart' && rows.every(({ elsewhere }) => elsewhere.length > 0)) return ELSEWHERE;
  return KINDS[kind];
}

/** The groups of the topics of a block; rows that nobody has placed belong to none. */
function groupsOf(shown: Shown, { rows }: Block): string {
  const groups = rows.map(({ topic }) => (topic === null ? 'none' : topicOf(shown, topic).group));
  return [...new Set(groups)].join(' ');
}

function TopicOfBlock({ shown, block, showTopic }: Required<BlockViewProps>) {
  const id = block.rows[0]?.topic ?? null;
  if (id === null) return null;
  const { title } = topicOf(shown, id);
  return (
    <>
      {showTopic && <a href={topicPath(id)}>{title}</a>}
      {block.rows.every((row) => row.repeated) && <span>(also under {title})</span>}
    </>
  );
}

/** Which difference this is, with the ways to the ones before and after. */
function Steps({ number, total }: { readonly number: number; readonly total: number }) {
  return (
    <span class="steps">
      {number > 1 && (
        <a href={`#difference-${number - 1}`} aria-label="Previous difference">
          ‹
        </a>
      )}
      <span>
        {number} of {total}
      </span>
      {number < total && (
        <a href={`#difference-${number + 1}`} aria-label="Next difference">
          ›
        </a>
      )}
    </span>
  );
}
