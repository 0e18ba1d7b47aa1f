import type { Block, LeftOut, LeftOutReason } from '../blocks.ts';
import { piecesOf, rowOf, tidy } from '../tidy.ts';
import { inlineText } from './inline.ts';
import { listLabels, type ListLabels } from './list-labels.ts';
import {
  beginningOf,
  cellsOf,
  FENCE,
  FRONT_MATTER,
  isRule,
  PARAGRAPH,
  QUOTE,
  ROW,
  RULE,
  UNDERLINE,
  withoutComments,
  type Begun,
  type Kind,
} from './marks.ts';
import { lineJoiner, linesIn } from './plain.ts';

/** Lines longer than this hold whole paragraphs, so that the next line begins another. */
const WIDEST_WRAP = 140;

/** What is open while the lines of a Markdown text are read. */
interface State {
  readonly blocks: Block[];
  readonly leftOut: LeftOut[];
  readonly lists: ListLabels;
  /** The paragraph that the next line may go on. */
  open: Begun | null;
  /** Whether a line goes on with the one before it. */
  readonly goesOn: (before: string, line: string) => boolean;
  fenced: boolean;
  table: boolean;
}

/**
 * Reads Markdown. Numbers of its lists become labels; all other numbers stay in the text.
 *
 * @param joins whether lines without a mark always go on, as Markdown has it, or only where they
 *   seem to have been wrapped
 * @returns blocks, and what is not printed: footnotes, comments, what pictures say
 */
export function readMarkdown(text: string, joins: boolean): Pick<State, 'blocks' | 'leftOut'> {
  const state: State = {
    blocks: [],
    leftOut: [],
    lists: listLabels(),
    open: null,
    goesOn: joins ? () => true : lineJoiner(linesIn(text)),
    fenced: false,
    table: false,
  };
  const body = text.replace(FRONT_MATTER, (_, facts: string) => {
    for (const fact of facts.split('\n')) leaveOut(state, fact, 'control');
    return '';
  });
  const shown = withoutComments(body, (words) => leaveOut(state, words, 'hidden'));
  const lines = linesIn(shown);
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
    const level = underline[1]?.startsWith('=') ? 1 : 2;
    state.open = { ...state.open, as: { kind: 'heading', level, label: null } };
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

function addWords(line: string, state: State): void {
  const last = state.open?.lines.at(-1);
  if (state.open && last !== undefined && goesOn(last, line, state)) state.open.lines.push(line);
  else {
    close(state);
    if (!/^\s/.test(line)) state.lists.end();
    state.open = { lines: [line], as: PARAGRAPH };
  }
}

/** What is set in below an item belongs to it, as does what follows a break. */
function goesOn(last: string, line: string, { open, goesOn: joins }: State): boolean {
  if (open?.as.kind === 'list' && /^\s/.test(line)) return true;
  if (last.length > WIDEST_WRAP) return false;
  return last.endsWith('\\') || joins(last.trim(), line.trim());
}

function close(state: State): void {
  const { open } = state;
  state.open = null;
  if (!open) return;
  // Each line that begins with a typed number or bullet is a paragraph of its own; any other runs
  // on.
  const blocks = blocksOf(
    open.lines.map((line) => line.replace(/\\$/, '')).join('\n'),
    open.as,
    state,
  );
  if (open.why) for (const { text } of blocks) leaveOut(state, text, open.why);
  else state.blocks.push(...blocks);
}

function blocksOf(source: string, as: Kind, state: State): Block[] {
  const { text, bold, pictures } = inlineText(source);
  for (const alt of pictures) leaveOut(state, alt, 'picture');
  return piecesOf(text).map((piece, at) => ({ ...(at === 0 ? as : PARAGRAPH), text: piece, bold }));
}

function leaveOut(state: State, text: string, why: LeftOutReason): void {
  const words = tidy(text);
  if (words !== '') state.leftOut.push({ text: words, why });
}
