import { choicesAmong } from '../../site/choices.ts';
import { comparePath } from '../../site/urls.ts';
import type { ComparedPolicy } from '../../compare/index.ts';
import { ownDocuments } from '../check/own-documents.ts';
import { addOwn } from './add-own.ts';
import { readAskedPair, type AskedPair } from './asked-pair.ts';
import { startBar } from './bar/bar.ts';
import { download } from '../download.ts';
import type { CsvTable, Reply, Task } from './task.ts';

const LOADING = 'Loading both policies …';
const COMPARING = 'Comparing them clause by clause …';
const FAILED =
  'The comparison could not be made, because something it needs could not be loaded. Check your connection, then load this page again.';

/**
 * Makes the comparison that the address of the page asks for, and puts it in the place of the
 * lists; or says why it cannot.
 *
 * @param form the form in which two policies are chosen
 */
export function showAsked(form: HTMLFormElement): void {
  const [selectA, selectB] = form.querySelectorAll('select');
  if (!selectA || !selectB) return;
  const asked = new URLSearchParams(location.search);
  const own = ownDocuments();
  for (const select of [selectA, selectB]) addOwn(select, own);
  const names = new Map(Array.from(selectA.options, ({ value, text }) => [value, text]));
  for (const select of [selectA, selectB]) {
    const slug = asked.get(select.name) ?? '';
    if (names.has(slug)) select.value = slug;
  }
  const pair = readAskedPair(asked, names);
  if (pair.kind === 'pair') compare(pair, names, own);
  else say(pair.words);
}

function compare(
  { a, b, order }: Extract<AskedPair, { kind: 'pair' }>,
  names: ReadonlyMap<string, string>,
  own: readonly ComparedPolicy[],
): void {
  say(LOADING);
  const pages = pagesOfPairs();
  const place = pages.has(comparePath(a, b)) ? 'page' : 'demand';
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const ask = (task: Task) => worker.postMessage(task);
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'comparing') say(COMPARING);
    else if (data.kind === 'compared') show(data, (table) => ask({ kind: 'csv', table }));
    else if (data.kind === 'csv') download(data.fileName, data.text, 'text/csv');
    else say(FAILED);
  });
  worker.addEventListener('error', () => say(FAILED));
  const choices = choicesAmong(names, { a, b }, pages);
  ask({
    kind: 'compare',
    a,
    b,
    order,
    place,
    choices,
    own: own.filter(({ slug }) => slug === a || slug === b),
  });
}

/** The addresses of the pairs that have a page, which the lists on this page hold. */
function pagesOfPairs(): ReadonlySet<string> {
  const links = document.querySelectorAll('.choose a');
  return new Set(Array.from(links, (link) => link.getAttribute('href') ?? ''));
}

/** The worker's HTML is that of the build: every word of it is escaped. */
function show(
  { html, title }: Extract<Reply, { kind: 'compared' }>,
  askForCsv: (table: CsvTable) => void,
): void {
  const main = document.querySelector('main');
  const printed = main?.querySelector(':scope > .print-only');
  if (!main || !printed) return;
  printed.textContent = `Side by Clause, ${location.href}. Information, not legal advice.`;
  main.replaceChildren(printed);
  main.insertAdjacentHTML('afterbegin', html);
  document.title = `${title} – Side by Clause`;
  for (const button of main.querySelectorAll<HTMLElement>('[data-csv]')) {
    button.addEventListener('click', () => askForCsv(button.dataset['csv'] as CsvTable));
  }
  startBar();
  // What the address points to was not there when the page was opened.
  if (location.hash) location.replace(location.href);
}

/**
 * Says something beside the lists or, once a comparison is in their place, under the buttons for
 * its tables.
 */
function say(words: string): void {
  const status = document.querySelector('#pair-status, .take-away [role=status]');
  if (status) status.textContent = words;
}
