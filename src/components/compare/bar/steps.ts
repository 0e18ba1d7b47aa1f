/** The reader's line: what has passed it has been read. A little below the bar. */
const LINE = 80;

/** The difference to which the reader went last. */
let last: HTMLElement | null = null;

/**
 * Goes to the next or the previous difference that is shown, from where the reader is.
 *
 * @param by 1 or -1
 */
export function go(by: number): void {
  const shown = shownSteps();
  const at = placeAmong(shown);
  const next = shown[by > 0 ? at + 1 : previousOf(shown, at)];
  if (!next) return;
  last = next;
  // Replaced, so that the way back leaves the page however many steps were taken.
  location.replace(`#${next.id}`);
  showPlace();
  say(`Difference ${shown.indexOf(next) + 1} of ${shown.length}`);
}

/** Says which of the differences shown the reader is at, and how many are shown. */
export function showPlace(): void {
  const shown = shownSteps();
  const at = placeAmong(shown);
  const words = at < 0 ? `${shown.length} shown` : `${at + 1} of ${shown.length} shown`;
  const place = document.querySelector('[data-steps]');
  if (place && place.textContent !== words) place.textContent = words;
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

function isInView(element: HTMLElement | undefined): boolean {
  const top = element?.getBoundingClientRect().top ?? -1;
  return top >= 0 && top < innerHeight;
}

function shownSteps(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>('[data-step]');
  return [...all].filter((one) => one.offsetParent !== null);
}

function say(words: string): void {
  const status = document.querySelector('[data-said]');
  if (status) status.textContent = words;
}
