import { printPage } from './print.ts';

/** What a button of “Take it away” does. */
export function takeAway(button: HTMLElement): void {
  const printed = button.dataset['print'];
  if (printed) printPage(printed);
}
