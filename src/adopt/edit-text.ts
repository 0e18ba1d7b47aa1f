import type { Wording } from './template.ts';

/** How a wording stands in a text field: its paragraph, then a line with a dash for each bullet. */
export function wordingToText({ text, bullets }: Wording): string {
  return [text, ...bullets.map((bullet) => `- ${bullet}`)].join('\n');
}

/** Reads what wordingToText wrote, or what a person made of it: lines without a dash belong to the paragraph. */
export function textToWording(text: string): Wording {
  const lines = text.split(/\r\n?|\n/);
  const isBullet = (line: string) => /^\s*[-•]\s/.test(line);
  return {
    text: lines
      .filter((line) => !isBullet(line))
      .join('\n')
      .trim(),
    bullets: lines.filter(isBullet).map((line) => line.replace(/^\s*[-•]\s+/, '')),
  };
}
