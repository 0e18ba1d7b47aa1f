import { changeLog, controlRows } from './control.ts';
import type { Answers } from './answers.ts';
import { inlineText, type Inline } from './fill.ts';
import type { DocumentClause, DocumentSection, PolicyDocument } from './assemble.ts';
import type { Template } from './template.ts';

/** What Markdown would read as more than text. */
const SPECIAL = /[\\`*_{}[\]<>#|~&]/g;

/** A web address, which works only as it was typed, and a bracket after it, which no backslash may precede. */
const ADDRESS = /(https?:\/\/[^\s\\`{}[\]<>|"]*[^\s\\`{}[\]<>|".,:;?!*_~&])(>?)/g;

/** Marks that count at the beginning of a line: of lists, of rows under a heading, of a table. */
const LINE_START = /^([ \t]*)(?:([-+=:])|(\d+)([.)])(?=\s|$))/gm;

/** What makes a line code, and what makes its end a break. */
const INDENT = /^(?=[ ]*\t| {4})[ \t](?=[ \t]*[^ \t\r\n])/gm;
const LINE_END = /([^ \t\r\n][ \t]+)([ \t])$/gm;

/**
 * A policy as Markdown.
 *
 * @returns the whole document, what was typed escaped so that it stays text
 */
export function toMarkdown(document: PolicyDocument, template: Template, answers: Answers): string {
  const log = changeLog(template, answers);
  const blocks = [
    `# ${escaped(oneLine(document.school) || '[Name of the school or trust]')}: ${document.title}`,
    ...(document.isDraft ? ['**Draft**'] : []),
    table(controlRows(template, answers).map(({ label, value }) => [label, value])),
    ...(log.length > 0
      ? [`## Change log\n\n${log.map((line) => `- ${escaped(line)}`).join('\n')}`]
      : []),
    ...document.sections.map(section),
    ...(document.laws.length > 0
      ? [
          `## Law and guidance named\n\n${document.laws.map((law) => `- ${escaped(law)}`).join('\n')}`,
        ]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section({ number, title, opening, clauses }: DocumentSection): string {
  const paragraph = opening.length > 0 ? [words(opening)] : [];
  return [`## ${number}. ${escaped(title)}`, ...paragraph, ...clauses.map(clause)].join('\n\n');
}

function clause({ number, heading, text, bullets }: DocumentClause): string {
  const list = bullets.map((bullet) => `- ${escaped(oneLine(inlineText(bullet)))}`).join('\n');
  const title = escaped(oneLine(heading) || 'Clause of the school’s own');
  const body = `**${number} ${title}**\n\n${words(text)}`;
  return list ? `${body}\n\n${list}` : body;
}

function words(pieces: readonly Inline[]): string {
  return escaped(inlineText(pieces));
}

function table(rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([label, value]) => `| ${label} | ${escaped(oneLine(value))} |`);
  return ['| Document control | |', '| --- | --- |', ...lines].join('\n');
}

function escaped(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const [whole, address = '', bracket] = match;
    pieces.push(text.slice(from, match.index).replaceAll(SPECIAL, '\\$&'), address);
    if (bracket) pieces.push('&gt;');
    from = match.index + whole.length;
  }
  return [...pieces, text.slice(from).replaceAll(SPECIAL, '\\$&')]
    .join('')
    .replaceAll(LINE_START, (_all, space: string, mark?: string, digits = '', end = '') =>
      mark ? `${space}\\${mark}` : `${space}${digits}\\${end}`,
    )
    .replaceAll(INDENT, reference)
    .replaceAll(LINE_END, (_all, before: string, space: string) => before + reference(space));
}

/** A space or tab as a character that is not taken for layout. */
function reference(space: string): string {
  return `&#${space.charCodeAt(0)};`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]\s*/g, ' ').trim();
}
