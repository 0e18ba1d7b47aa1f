import { attributeValue, escapeCell, escapeWords } from './escape.ts';
import type { ClauseNode, SectionNode } from './tree.ts';

/** Marks of list items that a policy file reads as printed: 1. and 2), (a) and (ii). */
const COUNTED = /^\d{1,9}[.)]$/;
const BRACKETED = /^(?:\((?:\d{1,3}|([a-z])\1?|[ivxl]+)\))+$/i;

const BETWEEN_CELLS = ' | ';

/** The sections of a policy file, with all their clauses. */
export function bodyText(sections: readonly SectionNode[]): string {
  return sections.map(sectionText).join('\n\n');
}

function sectionText({ section, clauses, sections }: SectionNode): string {
  const { id, number, title } = section;
  const attributes = [
    attribute('id', id),
    attribute('number', number),
    attribute('title', title === '' ? null : title),
    ' kind=""',
  ];
  const inside = [...clauses.flatMap(clauseTexts), ...sections.map(sectionText)];
  return [`<Section${attributes.join('')}>`, ...inside, '</Section>'].join('\n\n');
}

function attribute(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}=${attributeValue(value)}`;
}

/** A clause, and after it those of its items that are written as clauses. */
function clauseTexts({ clause, parts }: ClauseNode): string[] {
  const { id, number, text } = clause;
  const isApart =
    parts.some(({ clause: one }) => !isWritable(one.number)) && parts.every(isNumbered);
  const isRow = parts[0]?.role === 'row' && text.includes(BETWEEN_CELLS);
  const inside = isApart ? [] : parts;
  const content = isRow ? [] : [escapeWords(text)];
  const blocks = [
    ...content,
    ...blocksOf(isRow ? [{ clause, role: 'row', parts: [] }, ...inside] : inside),
  ];
  const whole = `<Clause${attribute('id', id)}${attribute('number', number)}>\n${blocks.join('\n\n')}\n</Clause>`;
  return [whole, ...(isApart ? parts.flatMap(clauseTexts) : [])];
}

function isNumbered({ clause, role }: ClauseNode): boolean {
  return role !== 'row' && clause.number !== null;
}

/** Whether an item of a policy file can have this mark; null where we letter it. */
export function isWritable(number: string | null): boolean {
  return number === null || COUNTED.test(number) || BRACKETED.test(number);
}

/**
 * What belongs to a clause or an item: paragraphs, lists and tables with blank lines between them.
 */
function blocksOf(parts: readonly ClauseNode[]): string[] {
  return grouped(parts).flatMap((group) => {
    const kind = kindOf(group[0]);
    if (kind === 'table') return [tableText(group)];
    return kind === 'paragraph' ? group.flatMap(paragraphBlocks) : [group.map(itemText).join('\n')];
  });
}

type BlockKind = 'table' | 'paragraph' | 'list';

function kindOf(part: ClauseNode | undefined): BlockKind {
  if (part?.role === 'row') return 'table';
  return part?.role === 'clause' && part.clause.number === null ? 'paragraph' : 'list';
}

/** Runs of parts of one kind. */
function grouped(parts: readonly ClauseNode[]): ClauseNode[][] {
  const groups: ClauseNode[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && kindOf(last[0]) === kindOf(part)) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

function paragraphBlocks({ clause, parts }: ClauseNode): string[] {
  return [escapeWords(clause.text), ...blocksOf(parts)];
}

function itemText({ clause, parts }: ClauseNode): string {
  const { number, text } = clause;
  const [mark, words] = markAndWords(number, text);
  const blocks = [words, ...blocksOf(parts)];
  const indent = ' '.repeat(mark.length);
  return (
    mark +
    blocks
      .join('\n\n')
      .split('\n')
      .map((line, index) => (index === 0 || line === '' ? line : indent + line))
      .join('\n')
  );
}

/**
 * A mark that a policy file cannot have before an item is among its words, so that it is not
 * lost.
 */
function markAndWords(number: string | null, text: string): [mark: string, words: string] {
  if (number === null) return ['- ', escapeWords(text, true)];
  if (COUNTED.test(number)) return [`${number} `, escapeWords(text, true)];
  if (BRACKETED.test(number)) return ['- ', `${number} ${escapeWords(text)}`];
  return ['- ', escapeWords(`${number} ${text}`, true)];
}

/** A table, the first row being its head; cells that are missing are blank. */
function tableText(rows: readonly ClauseNode[]): string {
  const cells = rows.map(({ clause }) => clause.text.split(BETWEEN_CELLS));
  const width = Math.max(...cells.map(({ length }) => length));
  const lines = cells.map((row) => {
    const all = Array.from({ length: width }, (_, at) => escapeCell(row[at] ?? ''));
    return `| ${all.join(' | ')} |`;
  });
  return [
    lines[0],
    `| ${Array.from({ length: width }, () => '---').join(' | ')} |`,
    ...lines.slice(1),
  ].join('\n');
}
