import { BLANK, wordsIn } from './document.ts';

/** The words of a plain text in order, without its rules, with its numbers, letters and blanks. */
export function readPlainText(text: string): string[] {
  const lines = text.split('\n\n').flatMap((block) => withoutRule(block.split('\n')));
  return wordsIn(...lines.map((line) => line.replaceAll(/_{16}/g, BLANK)));
}

/** A title has its rule below it, as long as it is; a table has one below its head, in columns. */
function withoutRule([first = '', second = '', ...more]: readonly string[]): string[] {
  const length = Math.min(72, Array.from(first).length);
  const isUnderTitle = more.length === 0 && second === '-'.repeat(length);
  const isRule = isUnderTitle || /^-+(?: {2}-+)+$/.test(second);
  return isRule ? [first, ...more] : [first, second, ...more];
}
