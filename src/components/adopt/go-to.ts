import { useEffect, useRef } from 'preact/hooks';

/**
 * Opens whatever a place of the form is folded into, brings it into view and puts the focus on it.
 */
export function goTo(id: string): void {
  const place = document.getElementById(id);
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    fold.open = true;
  }
  const target = place?.matches('details') ? place.querySelector('summary') : place;
  if (!target) return;
  target.scrollIntoView({ block: isTall(target) ? 'start' : 'center' });
  target.focus({ preventScroll: true });
}

/** The beginning of what is taller than half the window matters most. */
function isTall({ clientHeight }: Element): boolean {
  return clientHeight > window.innerHeight / 2;
}

/** Brings a clause of the document into view without moving the page, and marks it. */
function showClause(id: string): void {
  for (const marked of document.querySelectorAll('.at-hand')) marked.classList.remove('at-hand');
  const clause = document.getElementById(`clause-${id}`);
  const pane = clause?.closest<HTMLElement>('.document-pane');
  if (!clause || !pane) return;
  clause.classList.add('at-hand');
  const offset = clause.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 4 });
}

/**
 * Keeps the clause of the question at hand in view in the document, also when a change moves it.
 *
 * @param change anything that differs when the document has changed
 * @returns to be called with the id of the topic or own clause at hand
 */
export function useFollowing(change: unknown): (id: string) => void {
  const atHand = useRef<string | null>(null);
  useEffect(() => {
    if (atHand.current !== null) showClause(atHand.current);
  }, [change]);
  return (id) => {
    if (id === atHand.current) return;
    atHand.current = id;
    showClause(id);
  };
}
