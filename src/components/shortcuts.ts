/** What was chosen in this window, for browsers that keep nothing. */
let chosen: boolean | null = null;

/** Whether the reader has turned single keys off. */
export function areKeysOff(): boolean {
  try {
    return chosen ?? localStorage.getItem('shortcuts') === 'off';
  } catch {
    return false;
  }
}

/** Turns single keys off or on, in this browser; where it keeps nothing, on this page. */
export function turnKeys(off: boolean): void {
  chosen = off;
  try {
    localStorage.setItem('shortcuts', off ? 'off' : 'on');
  } catch {
    // It stays chosen until the page is left.
  }
}
