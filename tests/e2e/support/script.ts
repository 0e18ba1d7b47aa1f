import { test } from './test.ts';

/** Declares the same tests twice: with JavaScript on, and with it off. For what a reader does. */
export function withAndWithoutScript(declare: () => void): void {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled });
      declare();
    });
  }
}

/**
 * Declares tests with JavaScript off. For what is in a page: that no script changes a word of
 * it is tested once, on every page.
 */
export function withoutScript(declare: () => void): void {
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    declare();
  });
}
