import stylesheet from '../../styles/hits.css?url';
import { element, excerpt, hitWords } from './render.ts';
import { ADVICE, NO_INDEX, ofReferences, summary } from './messages.ts';
import type { NamedReference } from '../reference-names.ts';
import { loadHits, searchClauses, unknownWords } from './search.ts';
import type { Hit } from './hit.ts';
import { shortNotes } from './notes.ts';
import { loadPagefind } from './pagefind.ts';
import { findReferences, referenceUrl, referenceWords } from './references.ts';

const SHOWN = 6;
const REFERENCES_SHOWN = 2;
const PAUSE = 150;

/**
 * Makes a search form answer as the reader types: a combobox with a list of clauses, worked by arrows, Enter and Escape, by the
 * combobox pattern of the ARIA Authoring Practices. Without it the form leads to the search page.
 */
export function enhance(box: HTMLElement): void {
  const input = box.querySelector('input');
  if (!input) return;
  document.head.append(element('link', { rel: 'stylesheet', href: stylesheet }));
  const list = element('ul', {
    class: 'hits',
    role: 'listbox',
    id: `${input.id}-hits`,
    'aria-label': 'Clauses and references found',
  });
  const status = element('p', { class: 'hits-status', role: 'status' });
  const panel = element('div', { class: 'hits-panel', hidden: '' }, status, list);
  input.closest('form')?.append(panel);
  for (const [name, value] of Object.entries(comboboxAttributes(list.id)))
    input.setAttribute(name, value);
  new SearchBox(box, input, panel, list, status).listen();
  void loadPagefind().catch(() => null);
}

function comboboxAttributes(listId: string): Record<string, string> {
  return {
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': listId,
    'aria-autocomplete': 'list',
  };
}

class SearchBox {
  private active = -1;
  private timer = 0;
  private readonly box: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly panel: HTMLElement;
  private readonly list: HTMLElement;
  private readonly status: HTMLElement;

  constructor(
    box: HTMLElement,
    input: HTMLInputElement,
    panel: HTMLElement,
    list: HTMLElement,
    status: HTMLElement,
  ) {
    this.box = box;
    this.input = input;
    this.panel = panel;
    this.list = list;
    this.status = status;
  }

  listen(): void {
    this.input.addEventListener('input', () => this.searchSoon());
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.box.addEventListener('focusout', (event) => {
      if (!this.box.contains(event.relatedTarget as Node | null)) this.close();
    });
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) =>
      this.follow((event.target as Element).closest('li')),
    );
    if (this.input.value) this.searchSoon();
  }

  private searchSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.search(this.input.value.trim()), PAUSE);
  }

  private async search(query: string): Promise<void> {
    if (query === '') return this.close();
    try {
      const found = await searchClauses(query);
      const [hits, references] = await Promise.all([
        loadHits(found, 0, SHOWN),
        findReferences(query),
      ]);
      if (query !== this.input.value.trim()) return;
      const unknown = unknownWords(found, hits);
      const isMiss = unknown.length === found.words.length;
      const message =
        summary(found, query, unknown) + ofReferences(references.length) + this.ofTheRest();
      const clauses = isMiss ? [] : hits.map(clauseOption);
      const options = [...clauses, ...references.slice(0, REFERENCES_SHOWN).map(referenceOption)];
      this.show(options, options.length > 0 ? message : `${message} ${ADVICE}`);
    } catch {
      this.show([], NO_INDEX);
    }
  }

  /** What to do to search further, where the first index does not hold all policies. */
  private ofTheRest(): string {
    const { unsearched } = this.box.dataset;
    return unsearched ? ` Press Enter to search ${unsearched} more policies.` : '';
  }

  private show(options: readonly HTMLElement[], message: string): void {
    for (const [index, option] of options.entries()) option.id = `${this.list.id}-${index}`;
    this.status.textContent = message;
    this.list.replaceChildren(...options);
    this.list.hidden = options.length === 0;
    this.list.dataset['query'] = this.input.value.trim();
    this.panel.hidden = false;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    this.choose(-1);
  }

  private onKey(event: KeyboardEvent): void {
    const count = this.panel.hidden ? 0 : this.list.children.length;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.key === 'Escape' && !this.panel.hidden) this.close();
    else if (step !== undefined && count > 0)
      this.choose(((this.active + 1 + step + count + 1) % (count + 1)) - 1);
    else if (event.key === 'Enter' && this.active >= 0)
      this.follow(this.list.children[this.active]);
    else return;
    event.preventDefault();
  }

  /** Marks an option as the active one; -1 for none, so that Enter searches for what is typed. */
  private choose(index: number): void {
    this.active = index;
    for (const [at, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `${this.list.id}-${index}`);
  }

  private follow(option: Element | null | undefined): void {
    const url = option?.getAttribute('data-url');
    if (!url) return;
    this.close();
    location.assign(url);
  }

  private close(): void {
    clearTimeout(this.timer);
    this.panel.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.choose(-1);
  }
}

function clauseOption(hit: Hit): HTMLElement {
  const place = element('span', { class: 'hit-place' }, `${hit.policyName} ${hit.clause}`);
  return option(hit.url, { 'data-hue': hit.hue }, [
    place,
    hitWords(excerpt(hit)),
    ...shortNotes(hit),
  ]);
}

function referenceOption(reference: NamedReference): HTMLElement {
  return option(referenceUrl(reference), {}, referenceWords(reference));
}

function option(url: string, attributes: Record<string, string>, children: HTMLElement[]) {
  const all = { role: 'option', 'aria-selected': 'false', 'data-url': url, ...attributes };
  return element('li', all, ...children);
}
