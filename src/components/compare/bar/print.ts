/**
 * Prints the page, or the verdict and the topics without the clauses.
 *
 * @param what `topics` for these alone
 */
export function printPage(what: string): void {
  const root = document.documentElement;
  root.dataset['printed'] = what;
  addEventListener('afterprint', () => delete root.dataset['printed'], { once: true });
  print();
}
