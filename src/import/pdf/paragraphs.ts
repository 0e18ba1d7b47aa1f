import type { Block } from '../blocks.ts';
import { columnOf, continuesRow, goesOn, isRow, startsItem } from './joining.ts';
import type { Line } from './line.ts';
import { measuresOf, type Measures } from './measure.ts';
import { joinWords, wordsOf } from './words.ts';

/** Type so much larger than that of the text is a heading's. */
const LARGER = 1.15;

interface RowCell {
  readonly x: number;
  text: string;
}

/** Lines that make one block; for a row, its cells as well. */
interface Group {
  readonly lines: Line[];
  readonly cells: RowCell[] | null;
}

/**
 * Joins lines to paragraphs: by their labels, by the space above, by how full the line before is
 * and by where they begin.
 *
 * @param lines in the order of reading, without what is no text
 */
export function paragraphsOf(lines: readonly Line[]): Block[] {
  const measures = measuresOf(lines);
  const groups: Group[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (!group || !addLine(group, line, measures)) groups.push(groupOf(line));
  }
  const levels = headingLevels(groups, measures.size);
  const words = wordsOf(lines.map((line) => line.text));
  return groups.map((group) => blockOf(group, levels, words));
}

function groupOf(line: Line): Group {
  const cells = isRow(line) ? line.cells.map((cell) => ({ ...cell })) : null;
  return { lines: [line], cells };
}

/** Adds a line to the block that is open, if it goes on with it. */
function addLine(group: Group, line: Line, measures: Measures): boolean {
  const [first] = group.lines;
  const last = group.lines.at(-1);
  if (!first || !last) return false;
  if (group.cells) {
    if (!continuesRow(group.cells, last, line)) return false;
    addToRow(group, line);
    return true;
  }
  if (isRow(line) || !goesOn(first, last, line, measures)) return false;
  group.lines.push(line);
  return true;
}

function addToRow({ lines, cells }: Group, line: Line): void {
  lines.push(line);
  for (const { x, text } of line.cells) {
    const cell = cells?.[columnOf(cells, x)];
    if (cell) cell.text += ` ${text}`;
  }
}

/** The sizes of headings, the largest being level 1. */
function headingLevels(groups: readonly Group[], size: number): number[] {
  const sizes = groups
    .filter((group) => !group.cells)
    .map(sizeOf)
    .filter((one) => one > size * LARGER);
  return [...new Set(sizes)].toSorted((a, b) => b - a);
}

const sizeOf = (group: Group): number => Math.round((group.lines[0]?.size ?? 0) * 2) / 2;

function blockOf(group: Group, levels: readonly number[], words: ReadonlySet<string>): Block {
  const bold = group.lines.every((line) => line.bold);
  if (group.cells) {
    const text = group.cells.map((cell) => cell.text).join('\t');
    return { kind: 'row', level: 0, label: null, text, bold };
  }
  const text = joinWords(
    group.lines.map((line) => line.text),
    words,
  );
  return { ...kindOf(group, levels, text), text, bold };
}

/** By the tags, where there are any; otherwise by the size of the type. */
function kindOf(
  group: Group,
  levels: readonly number[],
  text: string,
): Pick<Block, 'kind' | 'level' | 'label'> {
  const tag = group.lines[0]?.firstTag;
  const level = tag?.heading ?? levels.indexOf(sizeOf(group)) + 1;
  if (level > 0) return { kind: 'heading', level, label: null };
  // Some programs draw bullets that are no characters.
  const drawn = tag && tag.item !== null && !startsItem(text);
  if (drawn) return { kind: 'list', level: tag.item, label: '•' };
  return { kind: 'para', level: 0, label: null };
}
