/**
 * Verbs and other words that make a duty or a permission, by themselves or with a verb after them.
 */
export const MODAL_VERBS = {
  must: ['must', 'shall'],
  will: ['will'],
  should: ['should', 'ought'],
  may: ['may'],
  possible: ['might', 'could', 'can', 'would'],
} as const;

/** Participles that make one after a form of “to be”: “are required to”. */
export const PARTICIPLES = {
  must: ['required', 'obliged', 'bound', 'compelled'],
  barred: ['prohibited', 'forbidden', 'banned', 'barred'],
  expected: ['expected'],
  advised: ['advised', 'encouraged', 'recommended', 'urged', 'asked'],
  may: ['permitted', 'allowed', 'entitled'],
} as const;

/** Adjectives that make one after “it is”: “it is essential that”. */
export const ADJECTIVES = { must: ['compulsory', 'mandatory', 'essential', 'imperative'] } as const;

const OTHERS = 'cannot need needs';
const NEGATIONS =
  "not no never none neither nor nobody without except unless don't doesn't mustn't needn't shan't shouldn't can't won't";
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve eighteen first second third once twice half daily weekly monthly termly yearly annually annual hour hours day days week weeks month months year years immediately';

const DUTY_WORDS = new Set<string>([
  ...[MODAL_VERBS, PARTICIPLES, ADJECTIVES].flatMap((lists) => Object.values(lists).flat()),
  ...[OTHERS, NEGATIONS, NUMBERS].flatMap((list) => list.split(' ')),
]);

/**
 * Whether a word carries a duty: a modal verb, a negation, a number or a period. A difference in
 * one of them is never a mere difference of naming.
 *
 * @param word one word, in any capitals
 */
export function isDutyWord(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return DUTY_WORDS.has(plain) || /\p{N}/u.test(plain) || plain.endsWith("n't");
}
