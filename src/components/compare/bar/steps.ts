/**
 * The reader's line: what has passed it has been read. A little below the bar, and below what a
 * step goes to.
 */
const LINE = 96;

/** The difference to which the reader went last. */
let last: HTMLElement | null = null;

/**
 * Goes to the next or the previous difference that is shown, from where the reader is: through the
 * table of topics, then through the clauses.
 *
 * @param by 1 or -1
 */
export function go(by: number): void {
  const shown = shownSteps();
  const at = placeAmong(shown);
  const next = shown[by > 0 ? at + 1 : previousOf(shown, at)];
  if (!next) return;
  // Replaced, so that the back button leaves the page however many steps were taken.
  location.replace(`#${next.id}`);
  // At once: the next key may come before the browser goes there.
  next.scrollIntoView();
  arrivedAt(next);
  showPlace();
  const { place, of } = placeInPart(shown, shown.indexOf(next));
  say(`Difference ${place} of ${of}`);
}

/** Remembers the difference to which an address leads. */
export function arrivedAt(target: Element): void {
  last = target.closest<HTMLElement>('[data-step]');
}

/** Says which of the differences shown the reader is at, and how many are shown. */
export function showPlace(): void {
  const counter = document.querySelector<HTMLElement>('[data-steps]');
  if (!counter) return;
  const shown = shownSteps();
  const { place, of } = placeInPart(shown, placeAmong(shown));
  const words =
    place === 0 ? `${of || 'no'} ${counter.dataset['steps']}` : `${place} of ${of} shown`;
  if (counter.textContent !== words) counter.textContent = words;
}

/** What is read halfway counts as before the reader: back leads to its beginning. */
function previousOf(shown: readonly HTMLElement[], at: number): number {
  const current = shown[at];
  const isPassed = current && current !== last && current.getBoundingClientRect().top < 0;
  return isPassed ? at : at - 1;
}

/** Index of the difference the reader is at; -1 before the first. */
function placeAmong(shown: readonly HTMLElement[]): number {
  const gone = last ? shown.indexOf(last) : -1;
  // The end of a page may be too short for a difference to reach the line.
  if (gone >= 0 && isInView(shown[gone])) return gone;
  return shown.findLastIndex((one) => one.getBoundingClientRect().top <= LINE);
}

/** Table and clauses are counted each by itself: they hold the same differences. */
function placeInPart(shown: readonly HTMLElement[], at: number): { place: number; of: number } {
  const isRow = (one: HTMLElement | undefined) => one instanceof HTMLTableRowElement;
  const part = shown.filter((one) => isRow(one) === isRow(shown[Math.max(at, 0)]));
  const current = shown[at];
  return { place: current ? part.indexOf(current) + 1 : 0, of: part.length };
}

function isInView(element: HTMLElement | undefined): boolean {
  const top = element?.getBoundingClientRect().top ?? -1;
  return top >= 0 && top < innerHeight;
}

function shownSteps(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>('[data-step]');
  return [...all].filter((one) => one.checkVisibility());
}

function say(words: string): void {
  const status = document.querySelector('[data-said]');
  if (status) status.textContent = words;
}
