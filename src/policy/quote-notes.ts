import { clauseName, type NamedClauses } from './cite.ts';
import type { SourceNote } from './front-matter.ts';
import type { Policy } from './policy.ts';
import { referencesIn, splitReferences } from './references.ts';

/**
 * A note on the source as it is published, so that it can be shown beside a quotation without the
 * policies it names.
 */
export interface QuotedSourceNote {
  /** Id of the clause or section it is about, or null for the whole document. */
  readonly at: string | null;
  readonly kind: SourceNote['kind'];
  /** Clauses in it are written neu#5.3, or 5.3 for the policy's own. */
  readonly note: string;
  /** Clauses of other policies that it names, and what they are called: "NEU 5.3". */
  readonly mentions: readonly {
    readonly policy: string;
    readonly clause: string;
    readonly name: string;
  }[];
}

/** What became of one thing that a clause cites. */
export interface LawNote {
  /** Id of the citing clause. */
  readonly at: string;
  /** Id of the reference, and its right title. */
  readonly reference: string;
  readonly title: string;
  /** What goes on after the title and a colon: "closed in 2024 (checked November 2026)." */
  readonly note: string;
}

/** The notes that go with the clauses of a policy wherever they are quoted. */
export interface QuoteNotes {
  readonly sourceNotes: readonly QuotedSourceNote[];
  readonly lawNotes: readonly LawNote[];
}

/** A piece of a note: plain words, or the name of a clause and where it is. */
export type NotePart =
  string | { readonly text: string; readonly policy: string; readonly clause: string };

/**
 * The notes on the source of a policy, with the names of the clauses of other policies that they
 * speak of.
 *
 * @param policyBySlug any policy that a note may name
 */
export function quotedSourceNotes(
  policy: Pick<Policy, 'sourceNotes'>,
  policyBySlug: (slug: string) => NamedClauses & { readonly shortName: string },
): QuotedSourceNote[] {
  return policy.sourceNotes.map(({ at = null, kind, note }) => ({
    at,
    kind,
    note,
    mentions: referencesIn(note).map((one) => {
      const other = policyBySlug(one.policy);
      return { ...one, name: `${other.shortName} ${clauseName(other, one.clause)}` };
    }),
  }));
}

/**
 * The notes on the source that go with one clause: those about it, and those about the clause it
 * belongs to that name it. A note that names bullets goes with these alone.
 */
export function sourceNotesOn(
  policy: NamedClauses,
  notes: readonly QuotedSourceNote[],
  clause: string,
): QuotedSourceNote[] {
  return notes.filter(({ at, note }) => {
    if (at === null || (clause !== at && !clause.startsWith(`${at}.`))) return false;
    const named = splitReferences(note, policy).flatMap((part) =>
      typeof part !== 'string' && part.policy === policy.slug && part.clause.startsWith(`${at}.`)
        ? [part.clause]
        : [],
    );
    return named.length > 0 ? named.includes(clause) : clause === at;
  });
}

/** A note in pieces, the clauses it names called by their names. */
export function noteParts(
  policy: NamedClauses,
  { note, mentions }: Pick<QuotedSourceNote, 'note' | 'mentions'>,
): NotePart[] {
  return splitReferences(note, policy).map((part) => {
    if (typeof part === 'string') return part;
    const named = mentions.find((one) => one.policy === part.policy && one.clause === part.clause);
    return { ...part, text: named?.name ?? clauseName(policy, part.clause) };
  });
}

/** A note of several sentences that is longer than this is folded after its first. */
const LONG = 140;

/**
 * A note in short: its first sentence where it is long and has more than one.
 *
 * @returns the note with what is left out, or null where it is whole
 */
export function inShort(note: QuotedSourceNote): [QuotedSourceNote, QuotedSourceNote | null] {
  const end = note.note.search(/[.!?] /) + 1;
  if (note.note.length <= LONG || end === 0) return [note, null];
  const piece = (words: string) => ({ ...note, note: words });
  return [piece(note.note.slice(0, end)), piece(note.note.slice(end + 1))];
}

/** A note in plain words, without links to the clauses it names. */
export interface PlainNote {
  /** What it begins with: "Note on the source", or the title of what the clause cites. */
  readonly title: string;
  /** Id of what the clause cites; absent of a note on the source. */
  readonly reference?: string;
  readonly text: string;
  /** What is left out of a long note. */
  readonly more?: string;
}

/** All notes that go with one clause, in plain words. */
export function plainNotes(policy: NamedClauses, notes: QuoteNotes, clause: string): PlainNote[] {
  const source = sourceNotesOn(policy, notes.sourceNotes, clause).map((note): PlainNote => {
    const [short, rest] = inShort(note);
    const more = rest && { more: plainWords(policy, rest) };
    return { title: 'Note on the source', text: plainWords(policy, short), ...more };
  });
  const law = notes.lawNotes.filter(({ at }) => at === clause);
  return [
    ...source,
    ...law.map(({ title, reference, note }) => ({ title, reference, text: note })),
  ];
}

/** The words of a note on the source, the clauses it names called by their names. */
export function plainWords(
  policy: NamedClauses,
  note: Pick<QuotedSourceNote, 'note' | 'mentions'>,
): string {
  return noteParts(policy, note)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
}
