/** Endings that make another form of a word, or a word of the same family. */
const ENDINGS = (
  'ationally entiality ational ations ation atory ative ential ising ised ise ence ments ment ings ing ates ated ate ies ied ' +
  'ers er ed es ly al ity s e y'
)
  .split(' ')
  .toSorted((a, b) => b.length - a.length);

/** A shorter stem would be shared by words that have nothing to do with one another. */
const LEAST_STEM = 4;

/**
 * The stem of an English word, without its longest known ending: "defamatory", "defamation" and
 * "defame" have one. Good enough to find clauses that speak of the same thing; what is shown as the
 * same is compared word by word.
 *
 * @param word one word in lower case; anything but plain letters stays as it is
 */
export function stem(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const ending = ENDINGS.find((one) => isEnding(one, word));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function isEnding(ending: string, word: string): boolean {
  if (!word.endsWith(ending) || word.length - ending.length < LEAST_STEM) return false;
  return ending !== 's' || !word.endsWith('ss');
}
