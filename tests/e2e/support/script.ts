import { test } from './test.ts';

/** Declares the same tests twice: with JavaScript on, and with it off. */
export function withAndWithoutScript(declare: () => void): void {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled });
      declare();
    });
  }
}
