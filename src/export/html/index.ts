import {
  schoolName,
  type Bullet,
  type ClosingPart,
  type DocumentClause,
  type DocumentSection,
  type PolicyDocument,
} from '../../adopt/document.ts';
import { appendix } from './appendix.ts';
import { element, escapeHtml, joined, link, list, table, words } from './elements.ts';
import { STYLE } from './style.ts';

/**
 * A policy as one HTML file that needs nothing else: to be opened, printed, put on a website or pasted into another program.
 *
 * @returns the whole document, what was typed escaped so that it stays text
 */
export function toHtml(document: PolicyDocument): string {
  const title = [schoolName(document), document.title].filter(Boolean).join(' – ');
  const main = joined([
    front(document),
    contents(document),
    ...document.sections.map(section),
    ...document.closing.map(closingPart),
  ]);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

function front({ school, title, draft, control, log }: PolicyDocument): string {
  const left = (draft?.left ?? []).map((line) => element('p', escapeHtml(line)));
  const blocks = [
    element('p', words([school]), { class: 'school' }),
    element('h1', escapeHtml(title)),
    ...(draft ? [element('p', escapeHtml(draft.mark), { class: 'draft' }), ...left] : []),
    element('h2', escapeHtml(control.title)),
    table(control.table),
    ...(log ? [element('h2', escapeHtml(log.title)), list(log.items.map(escapeHtml))] : []),
  ];
  return element('header', joined(['', ...blocks, '']));
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

function lettered(bullets: readonly Bullet[]): string[] {
  const items = bullets.map(({ label, text, items: below }) =>
    joined([`${escapeHtml(label)} ${words(text)}`, ...lettered(below)]),
  );
  return items.length > 0 ? [list(items, { class: 'lettered' })] : [];
}

function closingPart(part: ClosingPart): string {
  const heading = element('h2', escapeHtml(part.title), { id: `section-${part.id}` });
  const blocks = joined(['', heading, ...blocksOf(part), '']);
  return element('section', blocks, { class: part.kind });
}

function blocksOf(part: ClosingPart): string[] {
  switch (part.kind) {
    case 'laws':
      return [list(part.laws.map(escapeHtml))];
    case 'related':
      return [list(part.items.map(escapeHtml))];
    case 'signatures':
      return [table(part.table)];
    case 'form':
      return [element('p', words(part.statement)), table(part.table)];
    case 'appendix':
      return appendix(part);
  }
}
