import {
  rowAnchor,
  type ComparedClause,
  type ShownRow,
  type WordDiff,
} from '../../compare/index.ts';
import { ClauseNotes } from '../notes/ClauseNotes.tsx';
import { ClauseLinks } from './ClauseLinks.tsx';
import { DiffText } from './DiffText.tsx';
import { MovedNotes } from './MovedNotes.tsx';
import type { Shown } from './shown.ts';

export interface PairSidesProps {
  readonly shown: Shown;
  readonly row: ShownRow;
  readonly diff: WordDiff;
  readonly anchor: string;
}

/** Two clauses side by side, what differs marked word by word, unless they have too little in common. */
export function PairSides({ shown, row, diff, anchor }: PairSidesProps) {
  const { a, b } = shown;
  return (
    <>
      <div class={diff.gaveUp ? 'sides unmarked' : 'sides'} id={row.repeated ? undefined : anchor}>
        <div class="side left" data-policy={a.slug} data-hue={a.hue}>
          <ClauseLinks policy={a} clauses={row.a} />
          <p class="q">
            <DiffText diff={diff} side="a" />
          </p>
        </div>
        <div class="side right" data-policy={b.slug} data-hue={b.hue}>
          <span class="left-name">
            <ClauseLinks policy={a} clauses={row.a} />
          </span>
          <ClauseLinks policy={b} clauses={row.b} />
          <p class="q">
            <DiffText diff={diff} side="both" />
          </p>
        </div>
      </div>
      <PairNotes {...{ a, b, row }} />
      {diff.gaveUp && <p class="nothing">These two are too unlike to be compared word by word.</p>}
      <MovedNotes {...{ shown, row }} />
    </>
  );
}

/** Under both sides, since the layout of one column does not show the left one. */
function PairNotes({ a, b, row }: Pick<Shown, 'a' | 'b'> & { readonly row: ShownRow }) {
  return (
    <ClauseNotes
      quoted={[
        { policy: a, clauses: idsOf(row.a), name: a.shortName },
        { policy: b, clauses: idsOf(row.b), name: b.shortName },
      ]}
    />
  );
}

export interface ApartSidesProps {
  readonly shown: Shown;
  readonly rows: readonly ShownRow[];
}

/** Clauses without a counterpart, those of the one policy beside those of the other. */
export function ApartSides({ shown, rows }: ApartSidesProps) {
  return (
    <div class="sides apart">
      <ApartSide side="a" {...{ shown, rows }} />
      <ApartSide side="b" {...{ shown, rows }} />
    </div>
  );
}

function ApartSide({ shown, rows, side }: ApartSidesProps & { readonly side: 'a' | 'b' }) {
  const policy = shown[side];
  const own = rows.filter((row) => row[side].length > 0);
  return (
    <div
      class={`side ${side === 'a' ? 'left' : 'right'}`}
      data-policy={policy.slug}
      data-hue={policy.hue}
    >
      {own.map((row) => (
        <div id={row.repeated ? undefined : rowAnchor(row, shown.a.slug, shown.b.slug)}>
          <ClauseLinks policy={policy} clauses={row[side]} />
          <p class="q">{wordsOf(row[side])}</p>
          <ClauseNotes quoted={[{ policy, clauses: idsOf(row[side]) }]} />
          <MovedNotes {...{ shown, row }} />
        </div>
      ))}
      {own.length === 0 && <p class="nothing">No counterpart found in {policy.shortName}</p>}
    </div>
  );
}

function wordsOf(clauses: readonly ComparedClause[]): string {
  return clauses.map((clause) => clause.text).join(' ');
}

function idsOf(clauses: readonly ComparedClause[]): string[] {
  return clauses.map(({ id }) => id);
}
