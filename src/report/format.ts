import type { Problem } from './problem.ts';

/**
 * More problems than this under one rule in one file usually have one cause, so the rest are only
 * counted.
 */
const MOST = 10;

/**
 * Words a list of problems for a terminal, in file and line order.
 *
 * @param problems what the rules found, in any order
 * @returns for each problem its place, its message and its fix, and a closing count of all; the
 *   empty string if there is none. Where one file has many problems under one rule, the first ten
 *   are given
 */
export function formatReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const sorted = problems.toSorted(byPlace);
  const alike = Map.groupBy(sorted, ({ file, rule }) => `${file} ${rule}`);
  const blocks = sorted.flatMap((problem) => {
    const all = alike.get(`${problem.file} ${problem.rule}`) ?? [];
    const index = all.indexOf(problem);
    if (index < MOST) return [formatProblem(problem)];
    return index === MOST ? [formatRest(problem, all.length - MOST)] : [];
  });
  return [...blocks, closingLine(problems)].join('\n\n');
}

function formatRest({ file, line, rule }: Problem, more: number): string {
  return `${file}  ${rule}\n  ${more} more of these in this file, from line ${line} on.`;
}

function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return `${place}  ${problem.rule}\n  ${problem.message}\n  Fix: ${indent(problem.fix)}`;
}

/** Sets a snippet under its fix, so that it does not look like a problem of its own. */
function indent(text: string): string {
  return text.replaceAll('\n', '\n    ');
}

function closingLine(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${count(problems.length, 'problem')} in ${count(files, 'file')}. Each rule is explained in docs/rules.md.`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

function byPlace(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
