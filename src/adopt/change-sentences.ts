import type { Change, ChangesFrom } from './changes.ts';
import type { WordedChange } from './document.ts';
import { capitalised } from './fill.ts';
import { oneLine } from './typed-text.ts';

/** Stand where there are no words to quote. */
const NO_WORDS = 'without words so far';
const OPEN = 'Left open';

/**
 * A change in words.
 *
 * @param model what the policy is compared with, as it stands in a sentence
 * @param isReworded whether the school has changed the wording of the position that it took: then
 * the name of the position need not fit the clause
 */
export function sentenceOf(
  change: Change,
  from: ChangesFrom,
  model: string,
  isReworded = false,
): WordedChange {
  const { kind } = change;
  const before = oneLine(change.before ?? '') || (kind === 'detail' ? OPEN : 'Nothing on this');
  const now = oneLine(change.after ?? '') || (kind === 'own' ? NO_WORDS : 'Left out');
  const says = from.kind === 'start' ? fromStart : fromWords;
  return { kind, before, now, says: says({ kind, before, now, isReworded }, model) };
}

interface Parts extends Pick<WordedChange, 'kind' | 'before' | 'now'> {
  readonly isReworded: boolean;
}

/** Positions are compared with those that the school started from. */
function fromStart({ kind, before, now, isReworded }: Parts, name: string): string {
  const model = capitalised(name);
  const taken = isReworded ? `The position taken is “${now}”.` : `Now “${now}”.`;
  switch (kind) {
    case 'own':
      return now === NO_WORDS
        ? 'Added by the school, without words so far.'
        : `Added by the school: “${now}”`;
    case 'detail':
      return before === OPEN
        ? `Filled in by the school: “${now}”. The template leaves it open.`
        : `Filled in by the school: “${now}”, in place of “${before}”.`;
    case 'wording':
      return `The template’s wording for “${now}” was changed.`;
    case 'left-out':
      return `Left out. ${model} takes the position “${before}”.`;
    case 'filled':
      return `${taken} ${model} says nothing on it, or leaves it out.`;
    case 'position':
      return `${taken} ${model} takes the position “${before}”.`;
  }
}

/** Words are compared with those of another version. */
function fromWords({ kind, now }: Parts, model: string): string {
  switch (kind) {
    case 'own':
    case 'filled':
      return now === NO_WORDS ? 'New, and without words so far.' : `New: “${now}”`;
    case 'left-out':
      return `Left out. It is in ${model}.`;
    case 'wording':
    case 'detail':
    case 'position':
      return 'Worded differently.';
  }
}
