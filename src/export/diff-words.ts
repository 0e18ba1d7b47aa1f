import type { DiffRun } from '../adopt/document.ts';

/**
 * What is around words that went or came, where a format has no marks for them or not everybody
 * sees the marks.
 */
export function diffMarks({
  kind,
}: Pick<DiffRun, 'kind'>): readonly [before: string, after: string] {
  return kind === 'same' ? ['', ''] : [`[${kind}: `, ']'];
}

/** A changed wording in words alone, line by line. */
export function diffLines(diff: readonly DiffRun[]): string[] {
  const text = diff
    .map((run) => {
      const [before, after] = diffMarks(run);
      return `${before}${run.text}${after}`;
    })
    .join('');
  return text.split('\n').filter((line) => line.trim() !== '');
}
