import type { Block } from '../blocks.ts';
import type { Line, MarkedLine } from './line.ts';
import { labelMark, loneMark, typedMark } from './marks.ts';
import { onOneLine } from './words.ts';

/** A bullet between words: "ask: • is it true • is it kind". */
const INLINE_BULLET = /\s+[•▪●\uf0b7]\s+/u;

/**
 * The lines of a document: its blocks, with bullets that are within a line on lines of their own.
 * Empty blocks make none.
 */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(linesOfBlock).filter((line) => line.text !== '');
}

function linesOfBlock(block: Block): Line[] {
  const text = onOneLine(block.text, block.kind === 'row');
  const label = block.label?.trim() || null;
  const line = withWordsOfLabel({ ...block, label, text, why: null });
  if (text !== '') return block.kind === 'row' ? [ruleOfTable(line)] : withInlineBullets(line);
  // An empty paragraph uses up its number, so nothing follows from it.
  return label === null ? [] : [{ ...line, label: null, text: label, why: 'furniture' }];
}

/** "Appendix A" and "Article 3", which a program printed, are words of the heading. */
function withWordsOfLabel(line: Line): Line {
  if (line.label === null || !/\p{L}{2}.*\s/u.test(line.label)) return line;
  return { ...line, label: null, text: `${line.label} ${line.text}` };
}

function withInlineBullets(line: Line): Line[] {
  const [lead = '', ...rest] = line.text.split(INLINE_BULLET);
  const bullets = rest.map((text): Line => {
    return { kind: 'para', level: 0, label: '•', text, bold: false, why: null };
  });
  return [{ ...line, text: lead }, ...bullets];
}

/**
 * A row whose first cell is the number of a clause is that clause: some print a policy as a table.
 */
function ruleOfTable(row: Line): Line {
  const [first = '', ...cells] = row.text.split('\t');
  const rest = cells.filter((cell) => cell !== '');
  const mark = loneMark(first);
  const isNumber = mark !== null && mark.kind !== 'bullet';
  if (!isNumber || row.label !== null || rest.length !== 1) return row;
  return { ...row, kind: 'para', level: 0, label: first, text: rest.join(' ') };
}

/** The lines with their marks. */
export function markedLines(lines: readonly Line[]): MarkedLine[] {
  const styled = lines.filter(({ kind, why }) => kind === 'heading' && why === null);
  // One may be the title.
  const amongStyled = styled.length > 2;
  return lines.map((line) => ({ ...line, ...markOf(line), amongStyled }));
}

/** What its label says, or, where it has none, what its text seems to begin with. */
function markOf(line: Line): Pick<MarkedLine, 'mark' | 'rest'> {
  const { kind, label, text } = line;
  if (kind === 'row') return { mark: null, rest: text };
  const typed = typedMark(text);
  if (label === null) return { mark: typed?.mark ?? null, rest: typed?.rest ?? text };
  const mark = labelMark(label);
  // "• 5.2 Staff must …": some give their typed numbers bullets as well.
  const isTypedToo = mark.kind === 'bullet' && typed?.mark.kind === 'decimal';
  return isTypedToo ? typed : { mark, rest: text };
}
