import type {
  AppendixPart,
  Bullet,
  ChangeEntry,
  ClosingPart,
  ContentsEntry,
  DocumentClause,
  DocumentSection,
  DocumentTable,
  FilledIn,
  Paragraph,
  PolicyDocument,
  Quote,
} from '../adopt/document.ts';
import { inlineText, SEE } from '../adopt/fill.ts';
import { diffLines } from './diff-words.ts';
import { anchorsOf, type Anchors } from './markdown-anchors.ts';
import { escaped } from './markdown-escape.ts';

/**
 * A policy as Markdown.
 *
 * @returns the whole document, what was typed escaped so that it stays text; entries of the
 *   contents and references are links to headings
 */
export function toMarkdown(document: PolicyDocument): string {
  const { title, school, draft, control, log, contents, sections, closing } = document;
  const anchors = anchorsOf(document);
  const blocks = [
    words([school], anchors),
    `# ${escaped(title)}`,
    ...(draft ? [`**${escaped(draft.mark)}**`, ...draft.left.map(escaped)] : []),
    `## ${escaped(control.title)}`,
    table(control.table),
    ...(log ? [`## ${escaped(log.title)}`, list(log.items)] : []),
    `## ${escaped(contents.title)}`,
    contents.entries.map((entry) => `- ${entryLink(entry, anchors)}`).join('\n'),
    ...sections.flatMap((one) => section(one, anchors)),
    ...closing.flatMap((part) => closingPart(part, anchors)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function entryLink({ id, number, title }: ContentsEntry, { parts }: Anchors): string {
  return link(escaped(numbered(number, title)), parts.get(id));
}

function section(one: DocumentSection, anchors: Anchors): string[] {
  const { number, title, opening, clauses } = one;
  return [
    `## ${escaped(numbered(number, title))}`,
    ...opening.map((pieces) => words(pieces, anchors)),
    ...clauses.flatMap((within) => clause(within, anchors)),
  ];
}

function clause(one: DocumentClause, anchors: Anchors): string[] {
  const { number, heading, paragraphs, bullets } = one;
  return [
    `### ${escaped(numbered(number, heading))}`,
    ...paragraphs.map((pieces) => words(pieces, anchors)),
    ...(bullets.length > 0 ? [lettered(bullets, anchors)] : []),
  ];
}

function lettered(bullets: readonly Bullet[], anchors: Anchors, indent = ''): string {
  return bullets
    .flatMap(({ label, text, items }) => [
      `${indent}- ${words([{ kind: 'text', text: `${label} ` }, ...text], anchors)}`,
      ...(items.length > 0 ? [lettered(items, anchors, `${indent}  `)] : []),
    ])
    .join('\n');
}

function closingPart(part: ClosingPart, anchors: Anchors): string[] {
  const heading = `## ${escaped(part.title)}`;
  switch (part.kind) {
    case 'laws':
      return [heading, list(part.laws)];
    case 'related':
      return [heading, list(part.items)];
    case 'signatures':
      return [heading, table(part.table)];
    case 'form':
      return [heading, words(part.statement, anchors), table(part.table)];
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

/**
 * A paragraph. What comes between two references is escaped as a whole, since an address may go
 * through several pieces.
 */
function words(pieces: Paragraph, anchors: Anchors): string {
  let [text, plain] = ['', ''];
  for (const piece of pieces) {
    if (piece.kind === 'see') {
      const number = link(`${SEE.noun}${piece.number}`, anchors.clauses.get(piece.topic));
      text += `${escaped(plain)}${SEE.before}${number}${SEE.after}`;
      plain = '';
    } else {
      plain += inlineText([piece]);
    }
  }
  return text + escaped(plain);
}

/** @param inner Markdown */
function link(inner: string, anchor: string | undefined): string {
  return anchor ? `[${inner}](#${anchor})` : inner;
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
