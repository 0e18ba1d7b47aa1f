import {
  rowAnchor,
  type ComparedClause,
  type ComparedPolicy,
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

/**
 * Two clauses side by side, what differs marked word by word, unless they have too little in
 * common.
 */
export function PairSides({ shown, row, diff, anchor }: PairSidesProps) {
  const { a, b } = shown;
  return (
    <>
      <div class={diff.gaveUp ? 'sides unmarked' : 'sides'} id={row.repeated ? undefined : anchor}>
        <div class="side left" data-policy={a.slug} data-hue={a.hue}>
          <ClauseLinks policy={a} clauses={row.a} />
          <p class="q">
            <DiffText diff={diff} side="a" clauses={row.a} />
          </p>
          <ClauseNotes
            quoted={[{ policy: a, clauses: idsOf(row.a) }]}
            beside={{ policy: b, clauses: idsOf(row.b) }}
          />
        </div>
        <div class="side right" data-policy={b.slug} data-hue={b.hue}>
          <span class="left-name">
            <ClauseLinks policy={a} clauses={row.a} />
          </span>
          <ClauseLinks policy={b} clauses={row.b} />
          <p class="q">
            <DiffText diff={diff} side="both" clauses={row.b} />
          </p>
          <ClauseNotes quoted={[{ policy: b, clauses: idsOf(row.b) }]} />
        </div>
      </div>
      <MovedNotes {...{ shown, row }} />
    </>
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
          <SamePoint {...{ shown, row, side }} />
          <ClauseNotes quoted={[{ policy, clauses: idsOf(row[side]) }]} />
          <MovedNotes {...{ shown, row }} />
        </div>
      ))}
      {own.length === 0 && <p class="nothing">{missing(policy, rows)}</p>}
    </div>
  );
}

/** What is on the side of the policy that has none of these clauses. */
function missing({ shortName }: ComparedPolicy, rows: readonly ShownRow[]): string {
  return rows.every(({ elsewhere }) => elsewhere.length > 0)
    ? `${shortName} has this point in another row`
    : `No counterpart found in ${shortName}`;
}

/** The clauses of the other policy that settle a point with this one, and are beside another. */
function SamePoint({ shown, row, side }: Pick<ApartSidesProps, 'shown'> & SideOf) {
  const other = shown[side === 'a' ? 'b' : 'a'];
  const clauses = other.clauses.filter(({ id }) => row.elsewhere.includes(id));
  if (clauses.length === 0) return null;
  return (
    <p class="nothing">
      On the same point: <ClauseLinks policy={other} clauses={clauses} />
    </p>
  );
}

interface SideOf {
  readonly row: ShownRow;
  readonly side: 'a' | 'b';
}

function wordsOf(clauses: readonly ComparedClause[]): string {
  return clauses.map((clause) => clause.text).join(' ');
}

function idsOf(clauses: readonly ComparedClause[]): string[] {
  return clauses.map(({ id }) => id);
}
