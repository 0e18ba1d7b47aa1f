import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { BUILDS, missingBuilds } from './scripts/test/builds.ts';

/** Workers read this file too; what is missing is said once, before any of them starts. */
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const missing = missingBuilds(root, [
    BUILDS.site,
    BUILDS.subPath,
    BUILDS.offline,
    BUILDS.grown,
    BUILDS.structures,
  ]);
  if (missing !== null) throw new Error(missing);
}

const isRoot = process.getuid?.() === 0;
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Set TEST_PORT where two checkouts are tested at once. */
export const PORT = Number(process.env['TEST_PORT'] ?? 4391);
export const SUB_PATH_PORT = PORT + 1;
export const GROWN_PORT = PORT + 2;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/playwright',
  fullyParallel: true,
  workers: 2,
  // Only to end what hangs: no test may depend on how fast the machine is.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? '.cache/e2e.json' }],
  ],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      ...(process.env['BROWSER_PATH'] ? { executablePath: process.env['BROWSER_PATH'] } : {}),
      args: [...(isRoot ? ['--no-sandbox'] : []), ...QUIET],
    },
  },
  webServer: [
    { command: `astro preview --ignore-lock --port ${PORT}`, url: `http://127.0.0.1:${PORT}/` },
    {
      command: `astro preview --ignore-lock --root .cache/grown --port ${GROWN_PORT}`,
      url: `http://127.0.0.1:${GROWN_PORT}/`,
    },
    {
      command: `astro preview --ignore-lock --port ${SUB_PATH_PORT}`,
      url: `http://127.0.0.1:${SUB_PATH_PORT}/guides/policies/`,
      env: { OUT_DIR: './.cache/sub-path', BASE_PATH: '/guides/policies/' },
    },
  ].map((server) => ({
    ...server,
    env: { ...process.env, ...server.env, ASTRO_PREVIEW_BACKGROUND: '0' } as Record<string, string>,
    reuseExistingServer: false,
  })),
});
