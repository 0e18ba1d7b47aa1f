import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayInWords } from '../../src/law/dates.ts';
import { element, escapeHtml, joined } from '../../src/export/html/elements.ts';
import { nameOfFile } from './file-names.ts';
import { PRODUCTS } from './products.ts';
import { inWords, type Entry } from './states.ts';
import { statusOf } from './whole-files.ts';
import { counted } from './words.ts';

export const INDEX = 'index.html';

/** By this the next run recognises the page as one of its own. */
const MARK = '<meta name="generator" content="Side by Clause: npm run export">';

const STYLE = `:root { color-scheme: light dark; background: #fff; color: #1b1b1b; }
a { color: #0b4a94; }
@media (prefers-color-scheme: dark) {
  :root { background: #15181b; color: #eee; }
  a { color: #a3cbff; }
}
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; overflow-wrap: break-word; }
main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { line-height: 1.25; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; }
ul { margin: 0; padding: 0; list-style: none; }
@media print { @page { size: A4 landscape; margin: 15mm; } main { max-width: none; margin: 0; } tr { break-inside: avoid; } }
`;

/**
 * A page to hand out with the folder: each school that has files, with these and how its policy
 * is. What failed is in the manifest alone. It needs nothing else and runs no script.
 *
 * @param day that is in the names of the files
 */
export function indexPage(all: readonly Entry[], day: string): string {
  const entries = all.filter(({ files }) => files.length > 0);
  const title = 'Social media policies for staff';
  const files = entries.reduce((sum, one) => sum + one.files.length, 0);
  const count = `${counted(entries.length, 'school', 'schools')}, ${counted(files, 'file', 'files')}`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${MARK}
<title>${escapeHtml(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(`${count}. ${dayInWords(day)}.`)}</p>
<p id="about">${escapeHtml(ABOUT)}</p>
${tableOf(entries)}
</main>
</body>
</html>
`;
}

const ABOUT = 'The state of each policy. A draft still lacks what is named beside it.';

const HEAD = ['School', 'Policy', 'Next review', 'Files'];

function tableOf(entries: readonly Entry[]): string {
  const columns = HEAD.map((name) => element('th', escapeHtml(name), { scope: 'col' }));
  const table = element(
    'table',
    joined([
      '',
      element('thead', element('tr', columns.join(''))),
      element('tbody', joined(['', ...entries.map(rowOf), ''])),
      '',
    ]),
    { 'aria-labelledby': 'about' },
  );
  // What is scrolled has to be reached by keyboard.
  const about = { class: 'wide', 'aria-label': 'Schools', tabindex: '0' };
  return element('section', joined(['', table, '']), about);
}

function rowOf(entry: Entry): string {
  const next = entry.policy?.standing.nextReview ?? null;
  const cells = [
    escapeHtml(inWords(entry)),
    escapeHtml(next === null ? 'Not fixed' : dayInWords(next)),
    filesOf(entry),
  ];
  // A name may run from right to left: it must not turn the words around it.
  const head = element('th', element('bdi', escapeHtml(entry.school)), { scope: 'row' });
  return element('tr', [head, ...cells.map((cell) => element('td', cell))].join(''));
}

function filesOf({ files, school, policy }: Entry): string {
  if (files.length === 0) return 'None';
  const items = files.map((name) => {
    const product = PRODUCTS.find((one) => policy && nameOfFile(policy.names, one) === name);
    const label = product?.label ?? name;
    const about = { href: encodeURIComponent(name), 'aria-label': `${label}, ${school}` };
    return element('li', element('a', escapeHtml(label), about));
  });
  return element('ul', items.join(''));
}

/**
 * Whether a folder has a page of this name that this program has not written, such as that of a
 * website.
 */
export function isForeignIndex(folder: string): boolean {
  const path = join(folder, INDEX);
  if (!existsSync(path)) return false;
  return !statusOf(path)?.isFile() || !readFileSync(path, 'utf8').includes(MARK);
}
