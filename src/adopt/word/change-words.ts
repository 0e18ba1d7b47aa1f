import type { Change } from '../changes.ts';
import type { QuotedClause } from './input.ts';

/** The kinds of change in the words of both documents, in the order in which the note has them. */
export const KINDS: Readonly<Record<Change['kind'], { one: string; heading: string }>> = {
  position: { one: 'position changed', heading: 'Positions changed' },
  filled: { one: 'topic added', heading: 'Topics added' },
  'left-out': { one: 'topic left out', heading: 'Topics left out' },
  wording: { one: 'wording changed', heading: 'Wordings changed' },
  own: { one: 'the school’s own clause', heading: 'The school’s own clauses' },
};

/** What stood there before, in a few words. */
export function before({ before: label }: Change): string {
  return label ?? 'Nothing on this';
}

/** What stands there now. */
export function now({ kind, after }: Change): string {
  return kind === 'own' ? 'A clause of the school’s own' : (after ?? 'Left out');
}

/** The model's clauses to go with a change, each once. */
export function quotedFor(id: string | undefined, quoted: readonly QuotedClause[]): QuotedClause[] {
  const found = quoted.filter(({ change }) => change === id);
  return found.filter(({ name }, at) => found.findIndex((one) => one.name === name) === at);
}
