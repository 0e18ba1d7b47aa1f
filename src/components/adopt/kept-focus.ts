import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What takes the focus when what had it is gone: the nearest of these around it, or the whole form. */
const PLACES = 'details, section, fieldset, .decision-tools';
const FOCUSABLE = ['summary', 'a[href]', 'button:enabled', 'input', 'select', 'textarea'];

/**
 * Keeps the focus where it was: a control that is moved takes it along, and when one is taken away, as a button that deletes the row in which
 * it stands, what is nearest to it gets the focus. Else who works by keyboard would have to begin again at the top of the page.
 *
 * @returns to be given to the element within which that is so
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pane = root.current;
    if (!pane) return;
    let path: readonly Element[] = [];
    const remember = ({ target }: Event) => (path = pathOf(target, pane));
    const observer = new MutationObserver((changes) => {
      if (document.activeElement !== document.body || !isTaken(changes, path[0])) return;
      focusNear(path, pane);
    });
    pane.addEventListener('focusin', remember);
    observer.observe(pane, { childList: true, subtree: true });
    return () => {
      pane.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
  return root;
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

function isTaken(changes: readonly MutationRecord[], last: Element | undefined): boolean {
  if (!last) return false;
  return changes.some(({ removedNodes }) =>
    Array.from(removedNodes).some((node) => node.contains(last)),
  );
}

function focusNear(path: readonly Element[], pane: Element): void {
  const [last] = path;
  const place = path.find((one) => one.isConnected && (one.matches(PLACES) || one === pane));
  const target = last?.isConnected ? last : place && firstIn(place);
  if (target instanceof HTMLElement) target.focus({ preventScroll: last?.isConnected ?? false });
}

/** In a group of choices the one that is taken, else what comes first. */
function firstIn(place: Element): Element | null {
  const choice = place.matches('details') ? null : place.querySelector('input[type=radio]:checked');
  return choice ?? place.querySelector(FOCUSABLE.join());
}
