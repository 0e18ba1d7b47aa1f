import { copyShown } from '../copy-shown.ts';
import { printPage } from './print.ts';

/** What a button of “Take it away” does. */
export function takeAway(button: HTMLElement): void {
  const { copy, print } = button.dataset;
  const { a = '', b = '' } = button.closest<HTMLElement>('.take-away')?.dataset ?? {};
  if (copy) void copyShown(copy, { a, b });
  if (print) printPage(print);
}
