/** Whether the reader has turned single keys off; a browser that keeps nothing has them on. */
export function areKeysOff(): boolean {
  try {
    return localStorage.getItem('shortcuts') === 'off';
  } catch {
    return false;
  }
}

/** Turns single keys off or on, in this browser. @returns whether the browser keeps the choice */
export function turnKeys(off: boolean): boolean {
  try {
    localStorage.setItem('shortcuts', off ? 'off' : 'on');
    return true;
  } catch {
    return false;
  }
}
