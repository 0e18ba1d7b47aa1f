import type { Block } from '../blocks.ts';
import type { Line, MarkedLine } from './line.ts';
import { labelMark, loneMark, typedMark, type Mark } from './marks.ts';
import { onOneLine } from './words.ts';

/** A bullet between words: "ask: • is it true • is it kind". */
const INLINE_BULLET = /\s+[•▪●\uf0b7]\s+/u;

/** The lines of a document: its blocks, with bullets that stand within a line on lines of their own. Empty blocks make none. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(linesOfBlock).filter((line) => line.text !== '');
}

function linesOfBlock(block: Block): Line[] {
  const text = onOneLine(block.text, block.kind === 'row');
  const label = block.label?.trim() === '' ? null : block.label;
  const line = { ...block, label, text, why: null };
  // An empty paragraph uses up its number: nothing is told by it.
  if (text === '')
    return label === null ? [] : [{ ...line, label: null, text: label, why: 'furniture' }];
  return block.kind === 'row' ? [ruleOfTable(line)] : withInlineBullets(line);
}

function withInlineBullets(line: Line): Line[] {
  const [lead = '', ...rest] = line.text.split(INLINE_BULLET);
  const bullets = rest.map((text): Line => {
    return { kind: 'para', level: 0, label: '•', text, bold: false, why: null };
  });
  return [{ ...line, text: lead }, ...bullets];
}

/** A row whose first cell is the number of a clause is that clause: some print a policy as a table. */
function ruleOfTable(row: Line): Line {
  const [first = '', ...cells] = row.text.split('\t');
  const rest = cells.filter((cell) => cell !== '');
  const mark = loneMark(first);
  const isNumber = mark !== null && mark.kind !== 'bullet';
  if (!isNumber || row.label !== null || rest.length !== 1) return row;
  return { ...row, kind: 'para', level: 0, label: first, text: rest.join(' ') };
}

/** A line with its mark: of its label, or, where it has none, what its text seems to begin with. */
export function marked(line: Line): MarkedLine {
  if (line.kind === 'row') return { ...line, mark: null, rest: line.text };
  if (line.label !== null) return labelled(line, line.label);
  const typed = typedMark(line.text);
  return { ...line, mark: typed?.mark ?? null, rest: typed?.rest ?? line.text };
}

function labelled(line: Line, label: string): MarkedLine {
  const mark: Mark = labelMark(label);
  const typed = mark.kind === 'bullet' ? typedMark(line.text) : null;
  // "• 5.2 Staff must …": some give their typed numbers bullets as well.
  if (typed?.mark.kind === 'decimal') return { ...line, mark: typed.mark, rest: typed.rest };
  return { ...line, mark, rest: line.text };
}
