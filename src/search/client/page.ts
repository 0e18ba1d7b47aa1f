import type { Hit } from './hit.ts';
import { ADVICE, NO_INDEX, ofReferences, summary } from './messages.ts';
import { noteElements } from './notes.ts';
import type { Filters } from './pagefind.ts';
import type { NamedReference } from '../reference-names.ts';
import { findReferences, referenceUrl, referenceWords, registerUrl } from './references.ts';
import { element, hitWords } from './render.ts';
import { loadHits, searchClauses, unknownWords, type Found } from './search.ts';
import { offerTheRest, searchPolicy } from './shards.ts';

/** The search page: the address holds the question (?q=…&policy=…&kind=…), the page answers it. */

const PAGE_SIZE = 30;
const REFERENCES_SHOWN = 5;

/** Counts the questions, so that a late answer to an earlier one is dropped. */
let asked = 0;

const form = find<HTMLFormElement>('[data-search-page]');
const input = find<HTMLInputElement>('#search-words');
const selects = [...form.querySelectorAll('select')];
const slugs = [...form.querySelectorAll<HTMLOptionElement>('select[name=policy] option')]
  .map(({ value }) => value)
  .filter(Boolean);
const status = find<HTMLElement>('#search-status');
const results = find<HTMLElement>('#search-results');
const contents = find<HTMLElement>('#search-contents');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
for (const select of selects) select.addEventListener('change', ask);
window.addEventListener('popstate', readAddress);
readAddress();

/** Puts the form's question into the address, and answers it. */
function ask(): void {
  const question = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value) question.set(name, String(value));
  history.pushState(null, '', `${location.pathname}?${question}`);
  void answer();
}

function readAddress(): void {
  const question = new URLSearchParams(location.search);
  input.value = question.get('q') ?? '';
  for (const select of selects) select.value = knownValue(select, question.get(select.name) ?? '');
  void answer();
}

/** A filter that this page does not know is treated as none. */
function knownValue(select: HTMLSelectElement, value: string): string {
  return [...select.options].some((option) => option.value === value) ? value : '';
}

async function answer(): Promise<void> {
  const query = input.value.trim();
  const turn = ++asked;
  contents.hidden = query !== '';
  results.replaceChildren();
  status.textContent = query ? 'Searching…' : '';
  if (!query) return;
  try {
    const { policy } = filters();
    if (policy) await searchPolicy(slugs, policy);
    const found = await searchClauses(query, filters());
    const [hits, references] = await Promise.all([
      loadHits(found, 0, PAGE_SIZE),
      isFiltered() ? [] : findReferences(query),
    ]);
    if (turn !== asked) return;
    showAnswer(query, found, hits, references);
  } catch {
    status.textContent = NO_INDEX;
    contents.hidden = false;
  }
}

function showAnswer(
  query: string,
  found: Found,
  hits: readonly Hit[],
  references: readonly NamedReference[],
): void {
  const unknown = unknownWords(found, hits);
  const isMiss = unknown.length === found.words.length;
  status.textContent = summary(found, query, unknown) + ofReferences(references.length);
  if (references.length > 0) results.append(referenceList(references));
  else if (unknown.length > 0) results.append(element('p', {}, ADVICE));
  contents.hidden = !isMiss || references.length > 0;
  if (!isMiss) showHits(found, hits, 0);
  const rest = filters().policy ? null : offerTheRest(slugs, () => void answer(), say);
  if (rest) results.prepend(rest);
}

function say(words: string): void {
  status.textContent = words;
}

function referenceList(references: readonly NamedReference[]): HTMLElement {
  const items = references
    .slice(0, REFERENCES_SHOWN)
    .map((one) =>
      element('li', {}, element('a', { href: referenceUrl(one) }, ...referenceWords(one))),
    );
  const list = element('ul', { class: 'hits' }, ...items);
  if (references.length > REFERENCES_SHOWN) {
    list.append(element('li', {}, element('a', { href: registerUrl() }, 'All in the register')));
  }
  return element('section', { class: 'hits-law' }, element('h2', {}, 'Law and guidance'), list);
}

/** Filters ask for clauses of one policy or part: the register is none. */
function isFiltered(): boolean {
  return selects.some((select) => select.value !== '');
}

function filters(): Filters {
  return Object.fromEntries(selects.filter((one) => one.value).map((one) => [one.name, one.value]));
}

function showHits(found: Found, hits: readonly Hit[], from: number): void {
  for (const [index, hit] of hits.entries()) groupOf(hit).append(item(hit, from + index));
  if (from + PAGE_SIZE >= found.results.length) return;
  const more = element('button', { type: 'button', class: 'more' }, 'Show more');
  more.addEventListener('click', () => {
    more.remove();
    void showMore(found, from + PAGE_SIZE);
  });
  results.append(more);
}

async function showMore(found: Found, from: number): Promise<void> {
  showHits(found, await loadHits(found, from, from + PAGE_SIZE), from);
}

/** The list of a policy's hits; policies stand in the order of their best hit. */
function groupOf(hit: Hit): HTMLElement {
  const list = document.getElementById(`hits-${hit.policy}`);
  if (list) return list;
  const made = element('ol', { id: `hits-${hit.policy}`, class: 'hits' });
  const heading = element('h2', {}, hit.policyName);
  results.append(
    element('section', { 'data-policy': hit.policy, 'data-hue': hit.hue }, heading, made),
  );
  return made;
}

function item(hit: Hit, rank: number): HTMLElement {
  const place = element('span', { class: 'hit-place' }, `${hit.policyName} ${hit.clause}`);
  const link = element('a', { href: hit.url, 'data-rank': String(rank + 1) }, place);
  const section =
    hit.section && !hit.clause.startsWith(hit.section)
      ? [element('span', { class: 'hit-section q' }, hit.section)]
      : [];
  return element('li', {}, link, ...section, hitWords(hit), ...noteElements(hit));
}

function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The search page lacks ${selector}: this is a bug.`);
  return found;
}
