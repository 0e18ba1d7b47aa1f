import type { NamedClauses } from '../../policy/cite.ts';
import {
  inShort,
  noteParts,
  plainWords,
  sourceNotesOn,
  type QuotedSourceNote,
  type QuoteNotes,
} from '../../policy/quote-notes.ts';
import { lawPath, policyPath } from '../../site/urls.ts';

/** Clauses of one policy that are quoted. */
export interface Quoted {
  readonly policy: NamedClauses & { readonly notes?: QuoteNotes };
  /** Their ids. */
  readonly clauses: readonly string[];
}

export interface ClauseNotesProps {
  /** What is quoted in one place, of one policy or of two. */
  readonly quoted: readonly Quoted[];
  /**
   * What is quoted beside it with notes of its own: those on law that are in both places are
   * marked here, so that a layout with one column shows each once.
   */
  readonly beside?: Quoted;
}

/**
 * What a reader must know of quoted clauses: oddities of their source, then what became of what
 * they cite, each thing once.
 */
export function ClauseNotes({ quoted, beside }: ClauseNotesProps) {
  return (
    <>
      {quoted.map((one) => (
        <SourceNotes {...one} />
      ))}
      <LawNotes quoted={quoted} beside={beside} />
    </>
  );
}

function SourceNotes({ policy, clauses }: Quoted) {
  const all = policy.notes?.sourceNotes ?? [];
  const here = new Set(clauses.flatMap((id) => sourceNotesOn(policy, all, id)));
  const label = <b>Note on the source:</b>;
  return (
    <>
      {[...here].map((note) => {
        const [short, rest] = inShort(note);
        if (rest === null) {
          return (
            <p class="note">
              {label} <Words {...{ policy, note }} />
            </p>
          );
        }
        // What opens and closes a fold holds no links.
        return (
          <details class="note">
            <summary>
              {label} {plainWords(policy, short)}
            </summary>
            <Words policy={policy} note={rest} />
          </details>
        );
      })}
    </>
  );
}

type WordsProps = Pick<Quoted, 'policy'> & { readonly note: QuotedSourceNote };

function Words({ policy, note }: WordsProps) {
  return (
    <>
      {noteParts(policy, note).map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a href={policyPath(part.policy, part.clause)}>{part.text}</a>
        ),
      )}
    </>
  );
}

interface LawNotesProps {
  readonly quoted: readonly Quoted[];
  readonly beside: Quoted | undefined;
}

function LawNotes({ quoted, beside }: LawNotesProps) {
  const once = new Map(quoted.flatMap(lawNotesOn).map((one) => [one.reference, one]));
  const twice = new Set(beside ? lawNotesOn(beside).map(({ note }) => note) : []);
  return (
    <>
      {[...once.values()].map(({ reference, title, note }) => (
        <p class={twice.has(note) ? 'note twice' : 'note'}>
          <a href={lawPath(reference)}>{title}</a>: {note}
        </p>
      ))}
    </>
  );
}

function lawNotesOn({ policy, clauses }: Quoted) {
  return clauses.flatMap((id) => (policy.notes?.lawNotes ?? []).filter(({ at }) => at === id));
}
