import type { Position } from '../report/problem.ts';

/** What authors write that MDX takes for code, by how it begins. */
const FIXES: readonly (readonly [RegExp, string])[] = [
  [
    /^<!--/,
    'MDX has no such comments, and a policy holds none. Remove it; a remark for editors may go into the front matter, behind a #.',
  ],
  [
    /^<(https?:\/\/|mailto:|www\.|[^\s<>]+@)/i,
    'Write an address as it is printed, without < and >; or, for a link, as [words](https://…).',
  ],
  [/^<[^a-z/]/i, 'Write a literal < as \\<, as in \\<18.'],
];

const USUAL =
  'Close every <Section> and <Clause> on a line of its own, and write a literal { or < as \\{ or \\<.';

/**
 * What to do about MDX that cannot be read.
 *
 * @param source the whole file
 * @param position where it cannot be read on
 */
export function syntaxFix(source: string, { line, column }: Position): string {
  const rest = (source.split('\n')[line - 1] ?? '').slice(column - 1);
  return FIXES.find(([pattern]) => pattern.test(rest))?.[1] ?? USUAL;
}
