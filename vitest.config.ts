import { defineConfig } from 'vitest/config';

/** Only to end what hangs: no test may depend on how fast the machine is. */
const HANGS = 300_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/support/fixed-seed.ts'],
          // The core holds no state: to read it anew for every file took three quarters of the
          // time.
          isolate: false,
          // A test that looks at every piece of something fails where there is none.
          expect: { requireAssertions: true },
          testTimeout: HANGS,
        },
      },
      {
        test: {
          // What starts other programs, or makes many files: it takes as long as all unit tests.
          name: 'proofs',
          include: ['tests/proofs/**/*.test.ts'],
          setupFiles: ['tests/support/fixed-seed.ts'],
          isolate: false,
          expect: { requireAssertions: true },
          testTimeout: HANGS,
        },
      },
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          globalSetup: ['tests/support/needs-builds.ts'],
          expect: { requireAssertions: true },
          testTimeout: HANGS,
        },
      },
    ],
  },
});
