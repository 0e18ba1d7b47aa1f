import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { root } from '../lib/run.mjs';
import { BUILDS, faultOf, type Build } from './builds.ts';
import { countJourneys, countPlaywright, countVitest, type Count } from './counts.ts';

const RESULTS = '.cache/results';

/** The parts that can be run by themselves. */
export const PARTS = ['unit', 'proofs', 'built', 'browser', 'journeys'] as const;
export type Part = (typeof PARTS)[number];

export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** Reads how many tests the step ran, from the JSON that it wrote. */
  readonly count?: () => Count;
  /** The build that it makes. */
  readonly build?: Build;
}

/**
 * The steps of `npm test`, in order; the steps of one row run side by side.
 *
 * @param browser path of the browser's program
 * @param only one part, with the builds that it needs and that are not made yet; null for
 *   everything, built anew
 * @param rest what is handed on to the test runner of that part, such as the name of a file
 */
export function stepsOf(browser: string, only: Part | null, rest: readonly string[]): Step[][] {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const parts: Record<Part, Step[][]> = {
    unit: [[vitest('Unit tests', 'unit', browser, rest)]],
    proofs: [[vitest('Proofs with other programs', 'proofs', browser, rest)]],
    built: [[vitest('Tests of the built site', 'built', browser, rest)]],
    browser: [[playwright(browser, rest)]],
    journeys: [[journeys(browser, rest)]],
  };
  const { site, subPath, offline, later, grown, structures } = BUILDS;
  if (only === 'unit' || only === 'proofs') return parts[only];
  if (only === 'built') return [...stale([site, subPath, later]), ...parts.built];
  if (only === 'browser') {
    return [...stale([site, subPath, offline, grown, structures]), ...parts.browser];
  }
  if (only === 'journeys') return [...stale([site]), ...parts.journeys];
  return [
    STATIC,
    ...parts.unit,
    ...parts.proofs,
    ...[site, subPath, offline, later, grown, structures].map((build) => [buildStep(build)]),
    ...parts.built,
    ...parts.browser,
    ...parts.journeys,
  ];
}

const STATIC: Step[] = [
  { name: 'Types', command: ['astro', 'check'] },
  { name: 'Lint and format', command: ['npm', 'run', '--silent', 'lint'] },
];

function stale(builds: readonly Build[]): Step[][] {
  return builds.filter((build) => faultOf(root, build) !== null).map((build) => [buildStep(build)]);
}

function buildStep(build: Build): Step {
  const { name, environment, command = ['astro', 'build'] } = build;
  return { name, command, environment, build };
}

function vitest(name: string, project: Part, browser: string, rest: readonly string[]): Step {
  const output = `--outputFile.json=${RESULTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', output];
  return {
    name,
    command: ['vitest', 'run', '--project', project, ...reporters, ...rest],
    environment: { BROWSER_PATH: browser },
    count: () => countVitest(readJson(project)),
  };
}

function playwright(browser: string, rest: readonly string[]): Step {
  return {
    name: 'Browser tests',
    command: ['playwright', 'test', ...rest],
    environment: {
      BROWSER_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: `${RESULTS}/browser.json`,
    },
    count: () => countPlaywright(readJson('browser')),
  };
}

function journeys(browser: string, rest: readonly string[]): Step {
  return {
    name: 'Journeys in every browser',
    command: ['node', 'scripts/test/journeys/index.ts', ...rest],
    environment: {
      BROWSER_PATH: browser,
      JOURNEYS_JSON_OUTPUT_NAME: `${RESULTS}/journeys.json`,
    },
    count: () => countJourneys(readJson('journeys')),
  };
}

/** What a test runner wrote; an empty object if it did not get that far. */
function readJson(name: string): unknown {
  try {
    return JSON.parse(readFileSync(`${RESULTS}/${name}.json`, 'utf8'));
  } catch {
    return {};
  }
}
