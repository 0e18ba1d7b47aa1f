/** In a row, the neighbour of what is gone takes the focus. */
const ITEMS = 'li, .news-item';

/** Otherwise the nearest of these around it, or the whole form. */
const PLACES = 'details, section, fieldset, .decision-tools';
const FOCUSABLE = ['summary', 'a[href]', 'button:enabled', 'input', 'select', 'textarea'];

/**
 * Keeps the focus where it was: a control that is moved takes it along. When one is taken away, as
 * a button that deletes its own row is, what is nearest to it gets the focus. Otherwise somebody
 * who works by keyboard would have to begin again at the top of the page.
 *
 * @param pane within which that is so
 * @returns what ends it
 */
export function keepFocus(pane: HTMLElement): () => void {
  let path = pathOf(document.activeElement, pane);
  const remember = ({ target }: Event) => (path = pathOf(target, pane));
  const observer = new MutationObserver((changes) => {
    const taken = changes.find((change) => takes(change, path[0]));
    if (taken && document.activeElement === document.body) focusNear(path, pane, taken);
  });
  pane.addEventListener('focusin', remember);
  observer.observe(pane, { childList: true, subtree: true });
  return () => {
    pane.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

/** An element and those around it, the innermost first. */
function pathOf(target: EventTarget | null, end: Element): Element[] {
  const path: Element[] = [];
  for (let one = target instanceof Element ? target : null; one; one = one.parentElement) {
    path.push(one);
    if (one === end) break;
  }
  return path;
}

function takes({ removedNodes }: MutationRecord, last: Element | undefined): boolean {
  return last !== undefined && Array.from(removedNodes).some((node) => node.contains(last));
}

function focusNear(path: readonly Element[], pane: Element, taken: MutationRecord): void {
  const [last] = path;
  const place = path.find((one) => one.isConnected && (one.matches(PLACES) || one === pane));
  const near = neighbourOf(taken) ?? (place && targetIn(place));
  const target = last?.isConnected ? last : near;
  if (target instanceof HTMLElement) target.focus({ preventScroll: last?.isConnected ?? false });
}

function neighbourOf({ removedNodes, nextSibling, previousSibling }: MutationRecord) {
  const isItem = (node: Node | null) => node instanceof Element && node.matches(ITEMS);
  if (!Array.from(removedNodes).some(isItem)) return undefined;
  return [nextSibling, previousSibling].filter(isItem).map(focusable)[0];
}

/** A row or section itself, so that a key held down does not press what is in it. */
function focusable(element: Node | null): Node | null {
  if (element instanceof HTMLElement) element.tabIndex = -1;
  return element;
}

/** In a group of choices the one that is taken, else what comes first. */
function targetIn(place: Element): Node | null {
  if (place.matches('section')) return focusable(place);
  const choice = place.matches('details') ? null : place.querySelector('input[type=radio]:checked');
  return choice ?? place.querySelector(FOCUSABLE.join());
}
