import type {
  AppendixPart,
  Bullet,
  ChangeEntry,
  ClosingPart,
  DocumentClause,
  DocumentSection,
  DocumentTable,
  PolicyDocument,
} from '../adopt/document.ts';
import { inlineText } from '../adopt/fill.ts';
import { diffLines } from './diff-words.ts';

/**
 * A policy as plain text: a blank line between blocks, a line under the title of a section, spaces
 * before bullets.
 */
export function toPlainText(document: PolicyDocument): string {
  const { title, school, draft, control, log, contents, sections, closing } = document;
  const entries = contents.entries.map((entry) => numbered(entry.number, entry.title));
  const blocks = [
    `${inlineText([school])}\n${title}`,
    ...(draft ? [[draft.mark, ...draft.left].join('\n')] : []),
    headed(control.title),
    table(control.table),
    ...(log ? [headed(log.title), list(log.items)] : []),
    headed(contents.title),
    list(entries),
    ...sections.flatMap(section),
    ...closing.flatMap(closingPart),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section({ number, title, opening, clauses }: DocumentSection): string[] {
  const heading = headed(numbered(number, title));
  return [heading, ...opening.map(inlineText), ...clauses.map(clause)];
}

function clause({ number, heading, paragraphs, bullets }: DocumentClause): string {
  return [
    numbered(number, heading),
    ...paragraphs.map(inlineText),
    ...lettered(bullets, '  '),
  ].join('\n');
}

function lettered(bullets: readonly Bullet[], indent: string): string[] {
  return bullets.flatMap(({ label, text, items }) => [
    `${indent}${label} ${inlineText(text)}`,
    ...lettered(items, `${indent}  `),
  ]);
}

function closingPart(part: ClosingPart): string[] {
  const heading = headed(part.title);
  switch (part.kind) {
    case 'laws':
      return [heading, list(part.laws)];
    case 'related':
      return [heading, list(part.items)];
    case 'signatures':
      return [heading, table(part.table)];
    case 'form':
      return [heading, inlineText(part.statement), table(part.table)];
    case 'appendix':
      return [heading, ...appendix(part)];
  }
}

function appendix({ lead, consultation, filledIn }: AppendixPart): string[] {
  const { title, none, entries } = consultation;
  return [
    lead,
    title,
    ...(none === null ? [] : [none]),
    ...entries.map(change),
    ...(filledIn ? [filledIn.title, filledIn.lead, list(filledIn.items)] : []),
  ];
}

function change({ number, title, changes, diff, quotes }: ChangeEntry): string {
  const says = changes.map((one) => one.says).join(' ');
  return [
    numbered(number, title),
    says,
    ...(diff ? diffLines(diff).map((line) => `  ${line}`) : []),
    ...quotes.map(({ name, paragraphs }) => `    ${[name, ...paragraphs].join('\n    ')}`),
  ].join('\n');
}

function numbered(number: string | null, title: string): string {
  return number === null ? title : `${number} ${title}`;
}

/** Long titles get no endless lines. */
const LONGEST_LINE = 72;

function headed(title: string): string {
  return `${title}\n${'-'.repeat(Math.min(LONGEST_LINE, Array.from(title).length))}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `  ${item}`).join('\n');
}

/** A blank to write in, in a table whose columns are apart. */
const BLANK = '_'.repeat(16);
const GAP = '  ';

function table({ head, rows }: DocumentTable): string {
  const cells = rows.map((row) => [row.name, ...row.cells.map((cell) => cell ?? BLANK)]);
  const widths = head.map((_one, column) => widest([head, ...cells], column));
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...cells]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(GAP)
        .trimEnd(),
    )
    .join('\n');
}

/** A long entry runs out of its column; it does not push the other columns away. */
const WIDEST_COLUMN = 40;

function widest(rows: readonly (readonly string[])[], column: number): number {
  const lengths = rows.map((row) => row[column]?.length ?? 0);
  return lengths.reduce((most, length) => Math.max(most, Math.min(WIDEST_COLUMN, length)), 0);
}
