import type {
  AppendixPart,
  Bullet,
  ChangeEntry,
  ClosingPart,
  DocumentClause,
  DocumentSection,
  DocumentTable,
  FilledIn,
  Paragraph,
  PolicyDocument,
  Quote,
} from '../adopt/document.ts';
import { inlineText } from '../adopt/fill.ts';
import { diffLines } from './diff-words.ts';
import { escaped } from './markdown-escape.ts';

/**
 * A policy as Markdown.
 *
 * @returns the whole document, what was typed escaped so that it stays text
 */
export function toMarkdown(document: PolicyDocument): string {
  const { title, school, draft, control, log, contents, sections, closing } = document;
  const entries = contents.entries.map((entry) => numbered(entry.number, entry.title));
  const blocks = [
    words([school]),
    `# ${escaped(title)}`,
    ...(draft ? [`**${escaped(draft.mark)}**`, ...draft.left.map(escaped)] : []),
    `## ${escaped(control.title)}`,
    table(control.table),
    ...(log ? [`## ${escaped(log.title)}`, list(log.items)] : []),
    `## ${escaped(contents.title)}`,
    list(entries),
    ...sections.flatMap(section),
    ...closing.flatMap(closingPart),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section({ number, title, opening, clauses }: DocumentSection): string[] {
  const heading = `## ${escaped(numbered(number, title))}`;
  return [heading, ...opening.map(words), ...clauses.flatMap(clause)];
}

function clause({ number, heading, paragraphs, bullets }: DocumentClause): string[] {
  return [
    `### ${escaped(numbered(number, heading))}`,
    ...paragraphs.map(words),
    ...(bullets.length > 0 ? [lettered(bullets)] : []),
  ];
}

function lettered(bullets: readonly Bullet[], indent = ''): string {
  return bullets
    .flatMap(({ label, text, items }) => [
      `${indent}- ${escaped(`${label} ${inlineText(text)}`)}`,
      ...(items.length > 0 ? [lettered(items, `${indent}  `)] : []),
    ])
    .join('\n');
}

function closingPart(part: ClosingPart): string[] {
  const heading = `## ${escaped(part.title)}`;
  switch (part.kind) {
    case 'laws':
      return [heading, list(part.laws)];
    case 'related':
      return [heading, list(part.items)];
    case 'signatures':
      return [heading, table(part.table)];
    case 'form':
      return [heading, words(part.statement), table(part.table)];
    case 'appendix':
      return [heading, ...appendix(part)];
  }
}

function appendix({ lead, consultation, filledIn }: AppendixPart): string[] {
  const { title, none, entries } = consultation;
  return [
    escaped(lead),
    `### ${escaped(title)}`,
    ...(none === null ? [] : [escaped(none)]),
    ...entries.flatMap(change),
    ...(filledIn ? filled(filledIn) : []),
  ];
}

function change({ number, title, changes, diff, quotes }: ChangeEntry): string[] {
  const says = changes.map((one) => one.says).join(' ');
  return [
    `#### ${escaped(numbered(number, title))}`,
    escaped(says),
    ...(diff ? [diffLines(diff).map(escaped).join('\\\n')] : []),
    ...quotes.map(quote),
  ];
}

function quote({ name, paragraphs: [first = '', ...more] }: Quote): string {
  const lines = [`**${escaped(name)}** ${escaped(first)}`.trim(), ...more.map(escaped)];
  return lines.map((line) => `> ${line}`).join('\n>\n');
}

function filled({ title, lead, items }: FilledIn): string[] {
  return [`### ${escaped(title)}`, escaped(lead), list(items)];
}

function numbered(number: string | null, title: string): string {
  return number === null ? title : `${number} ${title}`;
}

function words(pieces: Paragraph): string {
  return escaped(inlineText(pieces));
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${escaped(item)}`).join('\n');
}

/** A blank to write in is an empty cell. */
function table({ head, rows }: DocumentTable): string {
  const all = [head, head.map(() => '---'), ...rows.map(({ name, cells }) => [name, ...cells])];
  return all
    .map(
      (cells, at) =>
        `| ${cells.map((cell) => (at === 1 ? cell : escaped(cell ?? ''))).join(' | ')} |`,
    )
    .join('\n');
}
