/**
 * Leads to where a document is chosen: after a file was refused or given up, and when nothing is
 * left.
 */
export function focusOpener(): void {
  const folded = document.querySelector<HTMLElement>('.another:not([open]) > summary');
  (folded ?? document.getElementById('own-file'))?.focus();
}

/** Opens the part of the page in which another document is chosen, and leads there. */
export function openOpener(): void {
  const fold = document.querySelector<HTMLDetailsElement>('details.another');
  if (fold) fold.open = true;
  focusOpener();
}

/**
 * Leads to a question, wherever it is; a fold around it is opened.
 *
 * @param isOpened whether the question itself is to be opened too
 */
export function showTopic(id: string, isOpened: boolean): void {
  const fold = document.getElementById(`topic-${id}`);
  if (!(fold instanceof HTMLDetailsElement)) return;
  const around = fold.parentElement?.closest('details');
  if (around) around.open = true;
  if (isOpened) fold.open = true;
  fold.querySelector('summary')?.focus();
}

/** Leads to a paragraph of the document as it was read, at its button. */
export function focusPiece(key: number): void {
  document.querySelector<HTMLElement>(`.pieces > [data-key='${key}'] > button`)?.focus();
}

/** Leads to a heading. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
