import { defineConfig } from 'vitest/config';

/** Only to end what hangs, as in the unit tests; a mutant that never ends is ended by Stryker. */
const HANGS = 300_000;

/** The unit tests of one room, which is mutated: its own tests are to notice. */
export default defineConfig({
  test: {
    include: [`tests/unit/${process.env['MUTATED_ROOM']}/**/*.test.ts`],
    setupFiles: ['tests/support/fixed-seed.ts'],
    isolate: false,
    testTimeout: HANGS,
  },
});
