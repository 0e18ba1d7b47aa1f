import styles from '../../styles/hits.css?inline';
import { askClauses, isAdvised, type Answer } from './answer.ts';
import { ADVICE, LOOKING, NO_INDEX, ofTopics, summary } from './messages.ts';
import { clauseOption, offerOption, referenceOption, topicOptions } from './options.ts';
import { loadPagefind } from './pagefind.ts';
import { findReferences } from './references.ts';
import { element } from './render.ts';
import { findTopics, loadTopics, type TopicHit } from './topics.ts';

/** Made here and not loaded as a file, or the list would show before its looks, and then jump. */
const STYLES = new CSSStyleSheet();
STYLES.replaceSync(styles);

const CLAUSES_SHOWN = 6;
const REFERENCES_SHOWN = 2;

/** Milliseconds between the last key and the search. */
const PAUSE = 150;

/**
 * Once the index is there, topics are shown before the clauses only if these are not there after so
 * many milliseconds.
 */
const GRACE = 80;

/**
 * Makes a search form answer as the reader types: a combobox with a list of topics and clauses,
 * worked by arrows, Enter and Escape, by the combobox pattern of the ARIA Authoring Practices.
 * Without it the form leads to the search page.
 */
export function enhance(box: HTMLElement): void {
  const input = box.querySelector('input');
  if (!input) return;
  void loadTopics();
  void loadPagefind().catch(() => null);
  if (!document.adoptedStyleSheets.includes(STYLES)) document.adoptedStyleSheets.push(STYLES);
  const list = element('ul', {
    class: 'hits',
    role: 'listbox',
    id: `${input.id}-hits`,
    'aria-label': 'Topics, clauses and references found',
  });
  const status = element('p', { class: 'hits-status', role: 'status' });
  const panel = element('div', { class: 'hits-panel', hidden: '' }, status, list);
  input.closest('form')?.append(panel);
  for (const [name, value] of Object.entries(comboboxAttributes(list.id)))
    input.setAttribute(name, value);
  new SearchBox(box, input, panel, list, status).listen();
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
  private isReady = false;
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
    const typed = this.input.value.trim();
    if (typed) void this.search(typed);
  }

  /** What was chosen among the answers to other words is not what Enter is pressed for now. */
  private searchSoon(): void {
    this.choose(-1);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.search(this.input.value.trim()), PAUSE);
  }

  private async search(query: string): Promise<void> {
    if (query === '') return this.close();
    const isAsked = () => query === this.input.value.trim();
    try {
      const asking = askClauses(query);
      // Whoever waits for it below learns if it fails; topics are waited for first.
      asking.catch(() => undefined);
      const topics = await this.showTopics(query, asking, isAsked);
      const [answer, references] = await Promise.all([asking, findReferences(query)]);
      this.isReady = true;
      if (!isAsked()) return;
      const besides = { topics: topics.length, references: references.length };
      const options = [
        ...(answer.offer ? [offerOption(answer.offer)] : []),
        ...topicOptions(topics),
        ...answer.hits.slice(0, CLAUSES_SHOWN).map(clauseOption),
        ...references.slice(0, REFERENCES_SHOWN).map(referenceOption),
      ];
      const message = summary(answer, query, besides) + this.ofTheRest();
      const isEnough = options.length > 0 || isAdvised(answer);
      this.show(options, isEnough ? message : `${message} ${ADVICE}`);
      this.list.dataset['query'] = query;
    } catch {
      const topics = await findTopics(query);
      if (isAsked()) this.show(topicOptions(topics), NO_INDEX);
    }
  }

  /** Shows the topics by themselves where the clauses keep the reader waiting. */
  private async showTopics(
    query: string,
    asking: Promise<Answer>,
    isAsked: () => boolean,
  ): Promise<TopicHit[]> {
    const topics = await findTopics(query);
    const isLate = await Promise.race([
      asking.then(() => false),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(true), this.isReady ? GRACE : 0)),
    ]);
    if (isLate && isAsked() && topics.length > 0)
      this.show(topicOptions(topics), ofTopics(topics.length) + LOOKING);
    return topics;
  }

  /** What to do to search further, where the first index does not hold all policies. */
  private ofTheRest(): string {
    const { unsearched } = this.box.dataset;
    return unsearched ? ` Press Enter to search ${unsearched} more policies.` : '';
  }

  /**
   * Shows options in place of others; an option that was chosen stays so where it is shown again.
   */
  private show(options: readonly HTMLElement[], message: string): void {
    const chosen = this.list.children[this.active]?.getAttribute('data-url');
    for (const [index, option] of options.entries()) option.id = `${this.list.id}-${index}`;
    this.status.textContent = message;
    this.list.replaceChildren(...options);
    this.list.hidden = options.length === 0;
    this.panel.hidden = false;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    this.choose(
      chosen ? options.findIndex((option) => option.getAttribute('data-url') === chosen) : -1,
    );
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
    const offer = option?.getAttribute('data-ask');
    const url = option?.getAttribute('data-url');
    if (offer) this.ask(offer);
    if (!url) return;
    this.close();
    location.assign(url);
  }

  private ask(query: string): void {
    this.choose(-1);
    this.input.value = query;
    void this.search(query);
  }

  private close(): void {
    clearTimeout(this.timer);
    this.panel.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.choose(-1);
  }
}
