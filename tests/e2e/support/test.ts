import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Messages that a test expects in the console, as parts of their text. */
  expectedMessages: string[];
  emptyConsole: undefined;
}

/**
 * Every test ends with an empty console: no error, no warning, no violation of the content security
 * policy.
 */
export const test = base.extend<Fixtures>({
  expectedMessages: async ({}, use) => use([]),
  emptyConsole: [
    async ({ page, expectedMessages }, use) => {
      const messages: string[] = [];
      page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
      await use(undefined);
      const unexpected = messages.filter(
        (text) => !expectedMessages.some((part) => text.includes(part)),
      );
      base.expect(unexpected, 'the console is empty').toEqual([]);
    },
    { auto: true },
  ],
});
