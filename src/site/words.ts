const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number as it is written in a sentence: in words up to twelve, in figures beyond. */
export function countWord(count: number): string {
  return WORDS[count] ?? new Intl.NumberFormat('en-GB').format(count);
}

/** A number in figures before what is counted, which takes an s unless there is one. */
export function counted(count: number, thing: string): string {
  return `${new Intl.NumberFormat('en-GB').format(count)} ${thing}${count === 1 ? '' : 's'}`;
}

/** A text with its first letter as a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
