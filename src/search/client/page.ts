import type { NamedReference } from '../reference-names.ts';
import { askClauses, isAdvised, type Answer, type ListedHit } from './answer.ts';
import type { Hit } from './hit.ts';
import { ADVICE, LOOKING, NO_INDEX, ofTopics, summary } from './messages.ts';
import { hitItem, offerOf, referenceList } from './page-parts.ts';
import type { Filters } from './pagefind-api.ts';
import { findReferences } from './references.ts';
import { element } from './render.ts';
import { offerTheRest, searchPolicy } from './shards.ts';
import { topicList } from './topic-list.ts';
import { findTopics } from './topics.ts';

/** How many results are shown more on request; the first are fewer, so that they are there soon. */
const PAGE_SIZE = 30;

/** Makes the search page answer: the address holds the question (?q=…&policy=…&kind=…). */
export function startPage(): void {
  new SearchPage().start();
}

class SearchPage {
  /** Counts the questions, so that a late answer to an earlier one is dropped. */
  private asked = 0;
  private readonly form = find<HTMLFormElement>('[data-search-page]');
  private readonly input = find<HTMLInputElement>('#search-words');
  private readonly selects = [...this.form.querySelectorAll('select')];
  private readonly status = find<HTMLElement>('#search-status');
  private readonly results = find<HTMLElement>('#search-results');
  private readonly contents = find<HTMLElement>('#search-contents');

  start(): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask();
    });
    for (const select of this.selects) select.addEventListener('change', () => this.ask());
    window.addEventListener('popstate', () => this.readAddress());
    this.readAddress();
  }

  /** Puts the form's question into the address, and answers it. */
  private ask(): void {
    const question = new URLSearchParams();
    for (const [name, value] of new FormData(this.form))
      if (value) question.set(name, String(value));
    const address = `?${question}`;
    if (address !== location.search) history.pushState(null, '', location.pathname + address);
    void this.answer();
  }

  private readAddress(): void {
    const question = new URLSearchParams(location.search);
    this.input.value = question.get('q') ?? '';
    for (const select of this.selects)
      select.value = knownValue(select, question.get(select.name) ?? '');
    void this.answer();
  }

  private async answer(): Promise<void> {
    const query = this.input.value.trim();
    const turn = ++this.asked;
    this.contents.hidden = query !== '';
    this.results.replaceChildren();
    this.say(query ? 'Searching…' : '');
    if (!query) return;
    this.results.setAttribute('aria-busy', 'true');
    const isAsked = () => turn === this.asked;
    try {
      await this.answerTo(query, isAsked);
    } catch {
      if (isAsked()) this.say(NO_INDEX);
      if (isAsked()) this.contents.hidden = false;
    }
    if (isAsked()) this.results.removeAttribute('aria-busy');
  }

  private async answerTo(query: string, isAsked: () => boolean): Promise<void> {
    const filters = this.filters();
    const showing = this.showTopics(query, filters, isAsked);
    if (filters.policy) await searchPolicy(this.slugs(), filters.policy);
    const isFiltered = Object.keys(filters).length > 0;
    const [answer, references, topics] = await Promise.all([
      askClauses(query, filters),
      // Filters ask for clauses of one policy or part: the register is none.
      isFiltered ? [] : findReferences(query),
      showing,
    ]);
    if (!isAsked()) return;
    this.say(summary(answer, query, { topics, references: references.length }));
    this.showAnswer(answer, topics, references);
  }

  /**
   * Topics answer first: they are few, and do not wait for the clauses. @returns how many there are
   */
  private async showTopics(query: string, { policy, kind }: Filters, isAsked: () => boolean) {
    const topics = kind ? [] : await findTopics(query, policy);
    if (topics.length === 0 || !isAsked()) return 0;
    this.results.prepend(topicList(topics));
    this.say(ofTopics(topics.length) + LOOKING);
    return topics.length;
  }

  private showAnswer(answer: Answer, topics: number, references: readonly NamedReference[]): void {
    const isBare = answer.found.results.length + topics + references.length === 0;
    if (answer.offer) this.results.prepend(offerOf(answer.offer));
    if (references.length > 0) this.results.append(referenceList(references));
    if (isBare && !isAdvised(answer)) this.results.append(element('p', {}, ADVICE));
    this.contents.hidden = !isBare;
    this.showHits(answer, answer.hits, 0, answer.read);
    if (this.filters().policy) return;
    const rest = offerTheRest(
      this.slugs(),
      () => void this.answer(),
      (words) => this.say(words),
    );
    if (rest) this.results.prepend(rest);
  }

  /** Shows hits, which come from so many results, and a button for those after them. */
  private showHits(answer: Answer, hits: readonly ListedHit[], rank: number, read: number): void {
    for (const [index, one] of hits.entries())
      this.groupOf(one.hit).append(hitItem(one, rank + index));
    if (read >= answer.found.results.length) return;
    const more = element('button', { type: 'button', class: 'more' }, 'Show more');
    more.addEventListener('click', () => {
      more.disabled = true;
      void answer.more(read, read + PAGE_SIZE).then(
        (next) => {
          more.remove();
          this.showHits(answer, next, rank + hits.length, read + PAGE_SIZE);
          // The button had the focus, and is gone.
          this.results
            .querySelector<HTMLElement>(`[data-rank="${rank + hits.length + 1}"]`)
            ?.focus();
        },
        () => (more.disabled = false),
      );
    });
    this.results.append(more);
  }

  /** The list of a policy's hits; policies are in the order of their best hit. */
  private groupOf(hit: Hit): HTMLElement {
    const list = document.getElementById(`hits-${hit.policy}`);
    if (list) return list;
    const made = element('ol', { id: `hits-${hit.policy}`, class: 'hits' });
    const heading = element('h2', {}, hit.policyName);
    this.results.append(
      element('section', { 'data-policy': hit.policy, 'data-hue': hit.hue }, heading, made),
    );
    return made;
  }

  private filters(): Filters {
    const chosen = this.selects.filter((one) => one.value);
    return Object.fromEntries(chosen.map((one) => [one.name, one.value]));
  }

  private slugs(): string[] {
    const options = this.form.querySelectorAll<HTMLOptionElement>('select[name=policy] option');
    return [...options].map(({ value }) => value).filter(Boolean);
  }

  private say(words: string): void {
    this.status.textContent = words;
  }
}

/** A filter that this page does not know is treated as none. */
function knownValue(select: HTMLSelectElement, value: string): string {
  return [...select.options].some((option) => option.value === value) ? value : '';
}

function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The search page lacks ${selector}: this is a bug.`);
  return found;
}
