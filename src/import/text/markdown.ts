import type { Block, LeftOut, LeftOutReason } from '../blocks.ts';
import { piecesOf, rowOf, tidy } from '../tidy.ts';
import { inlineText } from './inline.ts';
import { listLabels, type ListLabels } from './list-labels.ts';

/** Lines longer than this hold whole paragraphs, so that the next line begins another. */
const WIDEST_WRAP = 140;

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
/** Marks may close a heading as well. */
const CLOSING = /(?<![ \t])[ \t]+#+$/;
const UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^([ \t]*)([-*+]|\d{1,6}[.)])[ \t]+(\S.*)$/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const QUOTE = /^ {0,3}>[ \t]?/;
const NOTE = /^ {0,3}\[\^[^\]\s]+\]:[ \t]*(.*)$/;
const ROW = /^[ \t]*\|.*\||\S[ \t]*\|[ \t]*\S/;
/** Facts about the text, before it begins. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n((?:(?!---).*\n)*)---[ \t]*\r?\n/;
const COMMENT = /<!--((?:(?!-->|<!--)[\s\S])*)-->/g;

/** What stands open while the lines of a Markdown text are read. */
interface State {
  readonly blocks: Block[];
  readonly leftOut: LeftOut[];
  readonly lists: ListLabels;
  /** The paragraph that the next line may go on. */
  open: {
    lines: string[];
    as: Pick<Block, 'kind' | 'level' | 'label'>;
    why?: LeftOutReason;
  } | null;
  fenced: boolean;
  table: boolean;
}

const PARAGRAPH = { kind: 'para', level: 0, label: null } as const;

/** Whether a text looks like Markdown: headings, bold words, links or the rule under the head of a table. */
export function looksLikeMarkdown(text: string): boolean {
  return /^#{1,6}[ \t]+\S|\*\*\S[^*\n]*\*\*|\[[^\]\n]+\]\([^)\s]+\)|^\|?[ \t]*:?-{3,}:?[ \t]*\|/m.test(
    text,
  );
}

/**
 * Reads Markdown. Numbers of its lists become labels; all other numbers stay in the text.
 *
 * @returns blocks, and what is not printed: footnotes, comments, what pictures say
 */
export function readMarkdown(text: string): Pick<State, 'blocks' | 'leftOut'> {
  const state: State = {
    blocks: [],
    leftOut: [],
    lists: listLabels(),
    open: null,
    fenced: false,
    table: false,
  };
  const body = text.replace(FRONT_MATTER, (_, facts: string) => {
    for (const fact of facts.split('\n')) leaveOut(state, fact, 'control');
    return '';
  });
  const shown = body.replace(COMMENT, (_, words: string) => {
    leaveOut(state, words, 'hidden');
    return '';
  });
  const lines = shown.split(/\r\n?|[\n\f\u2028\u2029]/);
  lines.forEach((line, at) => readLine(line.replace(QUOTE, ''), lines[at + 1] ?? '', state));
  close(state);
  return state;
}

function readLine(line: string, next: string, state: State): void {
  if (FENCE.test(line)) {
    close(state);
    state.fenced = !state.fenced;
  } else if (state.fenced) addCode(line, state);
  else if (line.trim() === '') {
    close(state);
    state.table = false;
  } else if (!readTable(line, next, state) && !readMark(line, state)) addWords(line, state);
}

function addCode(line: string, state: State): void {
  const text = tidy(line);
  if (text !== '') state.blocks.push({ ...PARAGRAPH, text, bold: false });
}

/** The rule under the head of a table: hyphens in every cell. */
function isRule(line: string): boolean {
  return cellsOf(line).every((cell) => /^:?-+:?$/.test(cell.trim()));
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);
}

function readTable(line: string, next: string, state: State): boolean {
  if (!state.table && !(ROW.test(line) && isRule(next) && next.includes('|'))) return false;
  state.table = ROW.test(line) || isRule(line);
  if (!state.table) return false;
  close(state);
  if (isRule(line)) return true;
  const row = rowOf(
    cellsOf(line).map((cell) => blocksOf(cell.replaceAll('\\|', '|'), PARAGRAPH, state)),
  );
  if (row) state.blocks.push(row);
  return true;
}

/** Lines that say what they are by a mark. */
function readMark(line: string, state: State): boolean {
  const underline = UNDERLINE.exec(line);
  if (underline && state.open?.as.kind === 'para') {
    state.open.as = { kind: 'heading', level: underline[1]?.startsWith('=') ? 1 : 2, label: null };
    close(state);
    return true;
  }
  if (RULE.test(line)) {
    close(state);
    return true;
  }
  return readBeginning(line, state);
}

function readBeginning(line: string, state: State): boolean {
  const begun = beginningOf(line, state.lists);
  if (!begun) return false;
  close(state);
  if (begun.as.kind === 'heading') state.lists.end();
  state.open = begun;
  // A heading ends with its line.
  if (begun.as.kind === 'heading') close(state);
  return true;
}

/** What a line begins: a heading, an item of a list, a footnote. */
function beginningOf(line: string, lists: ListLabels): State['open'] {
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

function addWords(line: string, state: State): void {
  const last = state.open?.lines.at(-1);
  if (state.open && last !== undefined && last.length <= WIDEST_WRAP) state.open.lines.push(line);
  else {
    close(state);
    if (!/^\s/.test(line)) state.lists.end();
    state.open = { lines: [line], as: PARAGRAPH };
  }
}

function close(state: State): void {
  const { open } = state;
  state.open = null;
  if (!open) return;
  // Each line that begins with a typed number or bullet is a paragraph of its own; any other runs on.
  const blocks = blocksOf(
    open.lines.map((line) => line.replace(/\\$/, '')).join('\n'),
    open.as,
    state,
  );
  if (open.why) for (const { text } of blocks) leaveOut(state, text, open.why);
  else state.blocks.push(...blocks);
}

function blocksOf(
  source: string,
  as: Pick<Block, 'kind' | 'level' | 'label'>,
  state: State,
): Block[] {
  const { text, bold, pictures } = inlineText(source);
  for (const alt of pictures) leaveOut(state, alt, 'picture');
  return piecesOf(text).map((piece, at) => ({ ...(at === 0 ? as : PARAGRAPH), text: piece, bold }));
}

function leaveOut(state: State, text: string, why: LeftOutReason): void {
  const words = tidy(text);
  if (words !== '') state.leftOut.push({ text: words, why });
}
