import {
  schoolName,
  type ClosingPart,
  type DocumentClause,
  type DocumentSection,
  type PolicyDocument,
} from '../../adopt/document.ts';
import { logoAddress, type Logo } from '../../adopt/logo.ts';
import { appendix } from './appendix.ts';
import {
  element,
  empty,
  escapeHtml,
  joined,
  lettered,
  link,
  list,
  table,
  words,
} from './elements.ts';
import { STYLE } from './style.ts';

/**
 * A policy as one HTML file that needs nothing else: to be opened, printed, put on a website or
 * pasted into another program.
 *
 * @returns the whole document, what was typed escaped so that it stays text
 */
export function toHtml(document: PolicyDocument): string {
  const name = schoolName(document);
  const title = [name, document.title].filter(Boolean).join(' – ');
  const main = [
    control(document),
    contents(document),
    ...document.sections.map(section),
    ...document.closing.map(closingPart),
  ];
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title>
${name === '' ? '' : `${empty('meta', { name: 'author', content: name })}\n`}<style>
${STYLE}</style>
</head>
<body>
${front(document)}
${element('main', joined(['', ...main, '']))}
${element('footer', element('p', escapeHtml(title)))}
</body>
</html>
`;
}

function front({ logo, school, title, draft }: PolicyDocument): string {
  const left = (draft?.left ?? []).map((line) => element('p', escapeHtml(line)));
  const blocks = [
    ...(logo ? [picture(logo)] : []),
    element('p', words([school]), { class: 'school' }),
    element('h1', escapeHtml(title)),
    ...(draft ? [element('p', escapeHtml(draft.mark), { class: 'draft' }), ...left] : []),
  ];
  return element('header', joined(['', ...blocks, '']));
}

function picture(logo: Logo): string {
  const [width, height] = [String(logo.width), String(logo.height)];
  return element('p', empty('img', { src: logoAddress(logo), alt: logo.alt, width, height }));
}

function control({ control: { title, table: rows }, log }: PolicyDocument): string {
  const blocks = [
    element('h2', escapeHtml(title), { id: 'control' }),
    table(rows, 'control'),
    ...(log ? [element('h2', escapeHtml(log.title)), list(log.items.map(escapeHtml))] : []),
  ];
  return element('section', joined(['', ...blocks, '']));
}

function contents({ contents: { title, entries } }: PolicyDocument): string {
  const links = entries.map((entry) => {
    const number = entry.number === null ? '' : `${entry.number} `;
    return link(`section-${entry.id}`, escapeHtml(`${number}${entry.title}`));
  });
  const heading = element('h2', escapeHtml(title), { id: 'contents' });
  return element('nav', joined(['', heading, list(links), '']), { 'aria-labelledby': 'contents' });
}

function section({ id, number, title, opening, clauses }: DocumentSection): string {
  const heading = element('h2', escapeHtml(`${number} ${title}`), { id: `section-${id}` });
  const paragraphs = opening.map((pieces) => element('p', words(pieces)));
  return element('section', joined(['', heading, ...paragraphs, ...clauses.map(clause), '']));
}

function clause({ id, number, heading, paragraphs, bullets }: DocumentClause): string {
  return joined([
    element('h3', escapeHtml(`${number} ${heading}`), { id: `clause-${id}` }),
    ...paragraphs.map((pieces) => element('p', words(pieces))),
    ...lettered(bullets),
  ]);
}

function closingPart(part: ClosingPart): string {
  const id = `section-${part.id}`;
  const heading = element('h2', escapeHtml(part.title), { id });
  const blocks = joined(['', heading, ...blocksOf(part, id), '']);
  return element('section', blocks, { class: part.kind });
}

function blocksOf(part: ClosingPart, heading: string): string[] {
  switch (part.kind) {
    case 'laws':
      return [list(part.laws.map(escapeHtml))];
    case 'related':
      return [list(part.items.map(escapeHtml))];
    case 'signatures':
      return [table(part.table, heading)];
    case 'form':
      return [element('p', words(part.statement)), table(part.table, heading)];
    case 'appendix':
      return appendix(part);
  }
}
