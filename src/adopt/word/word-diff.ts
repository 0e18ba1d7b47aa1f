import { UnderlineType, type IRunPropertiesOptions, type Paragraph, type TextRun } from 'docx';
import type { DiffPart } from '../../compare/diff.ts';
import { paragraph } from './blocks.ts';
import { runs } from './runs.ts';
import { cleanText } from './text.ts';

const REMOVED: IRunPropertiesOptions = { strike: true };
const ADDED: IRunPropertiesOptions = { underline: { type: UnderlineType.SINGLE } };

/**
 * A changed wording word by word. Words that went are struck through and words that came are underlined; both are named as well, so
 * that a screen reader tells them apart.
 *
 * @param label what stands before it in a list of changes; without one it stands on its own
 */
export function wordDiff(parts: readonly DiffPart[], label?: string): Paragraph {
  const words = parts.flatMap(partRuns);
  if (label === undefined) return paragraph('BodyText', words);
  return paragraph('ChangeLine', [...runs(`${label}:`, { bold: true }), ...runs('\t'), ...words]);
}

function partRuns({ kind, a, b }: DiffPart): TextRun[] {
  if (kind === 'same') return runs(b);
  const end = /\s*$/.exec(cleanText(b || a))?.[0] ?? '';
  const removed = marked('removed', a, REMOVED);
  const added = marked('added', b, ADDED);
  const between = removed.length > 0 && added.length > 0 ? runs(' ') : [];
  return [...removed, ...between, ...added, ...runs(end)];
}

function marked(word: string, text: string, format: IRunPropertiesOptions): TextRun[] {
  const words = cleanText(text).trim();
  return words === '' ? [] : [...runs(`[${word}: `), ...runs(words, format), ...runs(']')];
}
