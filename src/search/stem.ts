/** Endings that are taken off a word, the longest first, as long as three letters are left. */
const ENDINGS = [
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ions',
  'ion',
  'ers',
  'ies',
  'ied',
  'ed',
  'er',
  'es',
  's',
  'e',
];

const LEAST = 3;

/** Those that make no other word of it: a "governer" is not to be taken for the government. */
const INFLECTIONS = ['ings', 'ing', 'ies', 'ied', 'es', 'ed', 's', 'e'];

/**
 * A word without its ending, so that "moaning", "moaned" and "moans" are one. Both sides of a
 * comparison are cut alike: it need not be a word.
 */
export function stem(word: string): string {
  return without(ENDINGS, word);
}

/** The same, but that only what is the same word in another form is cut alike. */
export function baseForm(word: string): string {
  return without(INFLECTIONS, word);
}

function without(endings: readonly string[], word: string): string {
  const small = word.toLowerCase().replace(/['’]s?$/, '');
  const ending = endings.find((one) => small.endsWith(one) && small.length - one.length >= LEAST);
  if (!ending || small.endsWith('ss')) return undoubled(small);
  const cut = small.slice(0, -ending.length);
  return undoubled(ending === 'ies' || ending === 'ied' ? `${cut}i` : cut);
}

/** "Slagg" as "slag", which is what "slagging" and "slag" share. */
function undoubled(word: string): string {
  return word
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/(?<=.{2})e$/, '')
    .replace(/(?<=.{2})y$/, 'i');
}
