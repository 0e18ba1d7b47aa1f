/** What a button of “Take it away” does. */
export function takeAway(button: HTMLElement): void {
  if ('print' in button.dataset) print();
}
