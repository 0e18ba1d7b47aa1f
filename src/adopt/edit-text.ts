import { ITEM } from './bullets.ts';
import type { Wording } from './template.ts';

/** What people and their programs write before a bullet, and how far it is set in. */
const BULLET = /^(?<indent>\s*)[-–—•*‣▪◦·○▫]\s+/;

/** The same for any number of them: one alone would read as the mark of an item. */
const DASHES = /^(?:\s*[-–—•*‣▪◦·○▫]\s+)+/;

/**
 * How a wording looks in a text field: its paragraph, then a line with a dash for each bullet, set
 * in for an item below one.
 */
export function wordingToText({ text, bullets }: Wording): string {
  return [text, ...bullets.map((one) => (one.startsWith(ITEM) ? `  ${one}` : `- ${one}`))].join(
    '\n',
  );
}

/**
 * Reads what wordingToText wrote, or what a person made of it. Lines with a dash at the end are
 * bullets; those set in farther than the bullet before them are items of it. Those with words after
 * them stay in the paragraph as they were typed: to move them behind those words could turn their
 * meaning.
 */
export function textToWording(text: string): Wording {
  const lines = text.split(/\r\n?|\n/);
  const end = lines.findLastIndex((line) => line.trim() !== '' && !isBullet(line)) + 1;
  return { text: lines.slice(0, end).join('\n').trim(), bullets: bulletsOf(lines.slice(end)) };
}

/** @param lines bullets and blank lines */
function bulletsOf(lines: readonly string[]): string[] {
  let outer: number | null = null;
  return lines.filter(isBullet).map((line) => {
    const indent = widthOf(BULLET.exec(line)?.groups?.['indent'] ?? '');
    const words = line.replace(DASHES, '');
    if (outer !== null && indent > outer) return `${ITEM}${words}`;
    outer = indent;
    return words;
  });
}

/** A tab is as wide as any number of spaces that people type in its place. */
function widthOf(indent: string): number {
  return indent.replaceAll('\t', '    ').length;
}

/**
 * A clause of the school's own as it stands in the policy. A list with words after it has no
 * letters, since nobody could tell which words are whose; but it has the dots of a list, and not
 * the dashes that were typed.
 */
export function ownWording(typed: string): Wording {
  const { text, bullets } = textToWording(typed);
  const lines = text.split('\n').map((line) => line.replace(BULLET, '• '));
  return { text: lines.join('\n'), bullets };
}

function isBullet(line: string): boolean {
  return BULLET.test(line);
}
