import { UnderlineType, type IRunPropertiesOptions, type Paragraph, type TextRun } from 'docx';
import type { Diff, DiffRun } from '../../adopt/document.ts';
import { diffMarks } from '../diff-words.ts';
import { paragraph } from './blocks.ts';
import { runs } from './runs.ts';

const LOOK = {
  same: {},
  removed: { strike: true },
  added: { underline: { type: UnderlineType.SINGLE } },
} as const satisfies Record<DiffRun['kind'], IRunPropertiesOptions>;

/**
 * A changed wording word by word. Words that went are struck through and words that came are
 * underlined; both are named as well, so that a screen reader tells them apart.
 */
export function wordDiff(diff: Diff): Paragraph {
  return paragraph('BodyText', diff.flatMap(runOf));
}

function runOf(part: DiffRun): TextRun[] {
  const [before, after] = diffMarks(part);
  return [...runs(before), ...runs(part.text, LOOK[part.kind]), ...runs(after)];
}
