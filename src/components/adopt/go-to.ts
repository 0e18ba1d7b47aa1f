/** Opens whatever a place of the form is folded into, brings it into view and puts the focus on it. */
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
export function showClause(id: string): void {
  for (const marked of document.querySelectorAll('.at-hand')) marked.classList.remove('at-hand');
  const clause = document.getElementById(`clause-${id}`);
  const pane = clause?.closest<HTMLElement>('.document-pane');
  if (!clause || !pane) return;
  clause.classList.add('at-hand');
  const offset = clause.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 4 });
}
