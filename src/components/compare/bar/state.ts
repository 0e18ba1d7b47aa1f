/**
 * What the bar shows, as the address has it: each part in the list of its name, the first of which
 * is what a page shows that nobody has changed.
 */
const NAMES = { show: 'show', layout: 'columns', group: 'topics' } as const;

type Part = keyof typeof NAMES;
type State = Readonly<Partial<Record<Part, string>>>;

const PARTS = Object.keys(NAMES) as Part[];

/** What the address asks for. */
function readState(): State {
  const asked = new URLSearchParams(location.search);
  return Object.fromEntries(PARTS.map((part) => [part, asked.get(NAMES[part]) ?? '']));
}

/** Shows what the address asks for. */
export function showState(): void {
  showLists();
  openRuns();
  carryOn();
}

/**
 * Sets the lists, which a browser that goes back to a page leaves as they were; a choice that does
 * not exist counts as none.
 */
export function showLists(): void {
  const state = readState();
  for (const part of PARTS) {
    const list = listOf(part);
    const [first] = list?.options ?? [];
    if (!list || !first) continue;
    list.value = state[part] ?? '';
    if (list.selectedIndex < 0) list.value = first.value;
  }
  for (const list of document.querySelectorAll<HTMLSelectElement>('[data-picker], [data-jump]')) {
    list.selectedIndex = 0;
  }
}

/**
 * Puts what the lists say into the address, so that a reload, the back button and a copied link
 * keep it.
 *
 * @param changed the name of the list that was changed; folds which the reader has opened stay open
 *   unless it is what to show
 */
export function writeState(changed: string): void {
  history.replaceState(history.state, '', carryState(location.href));
  if (changed === 'show') openRuns();
  carryOn();
}

/** Everything is shown again, on every topic: what a link leads to must not be hidden. */
export function resetState(): void {
  for (const part of ['show', 'group'] as const) {
    const list = listOf(part);
    if (list) list.selectedIndex = 0;
  }
  writeState('show');
}

/** An address of a comparison with what the lists say. */
export function carryState(href: string): string {
  const url = new URL(href, location.href);
  for (const part of PARTS) {
    const list = listOf(part);
    if (!list || list.selectedIndex <= 0) url.searchParams.delete(NAMES[part]);
    else url.searchParams.set(NAMES[part], list.value);
  }
  return url.href;
}

function listOf(part: Part): HTMLSelectElement | null {
  return document.querySelector(`.bar select[name=${part}]`);
}

/** Folds are opened as the style rules would, for browsers that cannot. */
function openRuns(): void {
  const show = listOf('show')?.value;
  for (const run of document.querySelectorAll<HTMLDetailsElement>('details.run')) {
    run.open = show === 'full' || (show === 'differences' && 'naming' in run.dataset);
  }
}

/** The ways to the same pair in another order keep what is shown. */
function carryOn(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.links a[href*="/compare/"]')) {
    if (!link.download) link.href = carryState(link.href);
  }
}
