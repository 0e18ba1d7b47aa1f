import type { Block, LeftOutReason } from '../blocks.ts';
import type { ListLabels } from './list-labels.ts';

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
/** Marks may close a heading as well. */
const CLOSING = /(?<![ \t])[ \t]+#+$/;
/** Under a heading. */
export const UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;
export const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^([ \t]*)([-*+]|\d{1,6}[.)])[ \t]+(\S.*)$/;
export const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
export const QUOTE = /^ {0,3}>[ \t]?/;
const NOTE = /^ {0,3}\[\^[^\]\s]+\]:[ \t]*(.*)$/;
export const ROW = /^[ \t]*\|.*\||\S[ \t]*\|[ \t]*\S/;
/** Facts about the text, before it begins. */
export const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n((?:(?!---).*\n)*)---[ \t]*\r?\n/;

/** What a block is, but for its words. */
export type Kind = Pick<Block, 'kind' | 'level' | 'label'>;

export const PARAGRAPH: Kind = { kind: 'para', level: 0, label: null };

/** A block that has begun, whose words may go on. */
export interface Begun {
  readonly lines: string[];
  readonly as: Kind;
  readonly why?: LeftOutReason;
}

/**
 * Whether a text looks like Markdown: headings, bold words, links or the rule under the head of a
 * table.
 */
export function looksLikeMarkdown(text: string): boolean {
  return /^#{1,6}[ \t]+\S|\*\*\S[^*\n]*\*\*|\[[^\]\n]+\]\([^)\s]+\)|^\|?[ \t]*:?-{3,}:?[ \t]*\|/m.test(
    text,
  );
}

/**
 * What a line begins with its mark: a heading, an item of a list, a footnote; null where it begins
 * none.
 */
export function beginningOf(line: string, lists: ListLabels): Begun | null {
  const [, marks, title = ''] = HEADING.exec(line) ?? [];
  if (marks) {
    const words = title.trim().replace(CLOSING, '');
    return { lines: [words], as: { kind: 'heading', level: marks.length, label: null } };
  }
  const [, before = '', mark, words = ''] = ITEM.exec(line) ?? [];
  if (mark) {
    const indent = before.replaceAll('\t', '    ').length;
    return { lines: [words], as: { kind: 'list', ...lists.next(indent, mark) } };
  }
  const note = NOTE.exec(line);
  return note && { lines: [note[1] ?? ''], as: PARAGRAPH, why: 'footnote' };
}

/** The rule under the head of a table: hyphens in every cell. */
export function isRule(line: string): boolean {
  return cellsOf(line).every((cell) => /^:?-+:?$/.test(cell.trim()));
}

/** The cells of a row, their marks still in them. */
export function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);
}

/**
 * Takes comments out.
 *
 * @param tell is given the words of each
 */
export function withoutComments(text: string, tell: (words: string) => void): string {
  let rest = '';
  let at = 0;
  for (;;) {
    const begin = text.indexOf('<!--', at);
    const end = begin < 0 ? -1 : text.indexOf('-->', begin + 4);
    if (end < 0) return rest + text.slice(at);
    rest += text.slice(at, begin);
    tell(text.slice(begin + 4, end));
    at = end + 3;
  }
}
