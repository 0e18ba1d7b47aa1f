import type { LocalProblem } from '../report/problem.ts';
import { rawOf, type Node } from './markdown.ts';
import { problemAt } from './parse-context.ts';

const LETTER = String.raw`[\p{L}\p{N}]`;

interface Mark {
  readonly pattern: RegExp;
  readonly what: string;
  readonly fix: string;
}

/**
 * Marks that are left over as text when nothing closes them; behind a backslash they are meant as
 * text.
 */
const MARKS: readonly Mark[] = [
  {
    pattern: /(?<!\\)\*+/,
    what: 'bold or italics',
    fix: 'Close it, as in **bold** or *italics*, without a space inside the marks; write a literal * as \\*.',
  },
  {
    pattern: new RegExp(
      `(?<![\\\\_]|${LETTER})_+(?=${LETTER})|(?<=${LETTER}|[.,;:!?])_+(?!_|${LETTER})`,
      'u',
    ),
    what: 'bold or italics',
    fix: 'Close it, or write **bold** and *italics* with asterisks; write a literal _ as \\_.',
  },
  {
    pattern: /(?<!\\)\]\(/,
    what: 'a link',
    fix: 'Close its bracket, as in [words](#5.3); write literal brackets as \\[ and \\].',
  },
  {
    pattern: /(?<!\\)`+/,
    what: 'code',
    fix: 'A policy holds no code: write a literal ` as \\`.',
  },
  {
    pattern: /(?<!\\)~~+/,
    what: 'strikethrough',
    fix: 'A policy strikes nothing through: write a literal ~ as \\~.',
  },
  {
    pattern: /^\|.*\|[ \t]*$/m,
    what: 'a table',
    fix: 'Put a line such as |---|---| under its first line and an empty line before it; write a literal | at the beginning of a line as \\|.',
  },
];

const NOTE = /(?<!\\)\[\^[^\]\s]*\]/;

/**
 * Marks in a text that open something and are never closed, so that readers would see them; and
 * footnotes that do not exist.
 */
export function markProblems(text: Node, source: string): LocalProblem[] {
  const raw = rawOf(text, source);
  const unclosed = MARKS.flatMap(({ pattern, what, fix }) => {
    const match = pattern.exec(raw);
    if (!match) return [];
    const message = `The mark ${match[0].slice(0, 3).trim()} opens or closes ${what}, and its counterpart is missing.`;
    return [{ rule: 'mark-unclosed' as const, ...placeIn(text, raw, match.index), message, fix }];
  });
  const note = NOTE.exec(raw);
  return note ? [...unclosed, missingNote(note[0], placeIn(text, raw, note.index))] : unclosed;
}

function missingNote(mark: string, place: { line: number; column: number }): LocalProblem {
  return {
    rule: 'footnote-astray',
    ...place,
    message: `There is no footnote ${mark} in this clause.`,
    fix: `Add it at the end of the clause, as in ${mark}: Words of the footnote.`,
  };
}

function placeIn(text: Node, raw: string, index: number) {
  const start = problemAt(text);
  const before = raw.slice(0, index).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return before.length === 1
    ? { line: start.line, column: start.column + last }
    : { line: start.line + before.length - 1, column: last + 1 };
}
