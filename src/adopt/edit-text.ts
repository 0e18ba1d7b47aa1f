import type { Wording } from './template.ts';

/** What people and their programs write before a bullet. */
const BULLET = /^\s*[-–—•*‣▪◦·]\s+/;

/** How a wording stands in a text field: its paragraph, then a line with a dash for each bullet. */
export function wordingToText({ text, bullets }: Wording): string {
  return [text, ...bullets.map((bullet) => `- ${bullet}`)].join('\n');
}

/**
 * Reads what wordingToText wrote, or what a person made of it. Lines with a dash at the end are bullets. Those with words after them stay in
 * the paragraph as they were typed: to move them behind those words could turn their meaning.
 */
export function textToWording(text: string): Wording {
  const lines = text.split(/\r\n?|\n/);
  const end = lines.findLastIndex((line) => line.trim() !== '' && !isBullet(line)) + 1;
  return {
    text: lines.slice(0, end).join('\n').trim(),
    bullets: lines
      .slice(end)
      .filter(isBullet)
      .map((line) => line.replace(BULLET, '')),
  };
}

function isBullet(line: string): boolean {
  return BULLET.test(line);
}
