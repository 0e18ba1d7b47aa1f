/** Words that make, unmake or measure a duty. A difference in one of them is never a mere difference of naming. */
const MODALS =
  'must shall should ought may might can cannot could will would need needs required requires permitted allowed prohibited forbidden expected advised encouraged obliged';
const NEGATIONS =
  "not no never none neither nor without except unless don't doesn't mustn't shouldn't can't won't";
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve eighteen first second third once twice half daily weekly monthly termly yearly annually annual hour hours day days week weeks month months year years immediately';

const DUTY_WORDS = new Set([MODALS, NEGATIONS, NUMBERS].flatMap((list) => list.split(' ')));

/**
 * Whether a word carries a duty: a modal verb, a negation, a number or a period.
 *
 * @param word one word, in any capitals
 */
export function isDutyWord(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return DUTY_WORDS.has(plain) || /\p{N}/u.test(plain) || plain.endsWith("n't");
}
