import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { run } from './run.mjs';
import { countPlaywright, countVitest, type Count } from './test-counts.ts';

const RESULTS = '.cache/results';
/** Tests say what is checked and what is not as of a fixed day. */
const ON_A_DAY = { BUILD_DATE: '2026-11-21' };
/** A build made as if much later, when all that was checked must be checked again. */
const LATER = { OUT_DIR: './.cache/later', BUILD_DATE: '2028-06-01' };
const SUB_PATH = { ...ON_A_DAY, OUT_DIR: './.cache/sub-path', BASE_PATH: '/guides/policies/' };

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly environment?: Record<string, string>;
  /** Reads how many tests the step ran, from the JSON that it wrote. */
  readonly count?: () => Count;
}

const browser = await findBrowser();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const steps: Step[] = [
  { name: 'Types', command: ['astro', 'check'] },
  { name: 'Lint', command: ['eslint', '.'] },
  { name: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  vitest('Unit tests', 'unit'),
  { name: 'Build', command: ['astro', 'build'], environment: ON_A_DAY },
  { name: 'Build under a sub-path', command: ['astro', 'build'], environment: SUB_PATH },
  { name: 'Build as on a later day', command: ['astro', 'build'], environment: LATER },
  {
    name: 'Build with policies of every structure',
    command: ['node', 'scripts/lib/structures-site.ts'],
    environment: ON_A_DAY,
  },
  vitest('Tests of the built site', 'built'),
  {
    name: 'Browser tests',
    command: ['playwright', 'test'],
    environment: { BROWSER_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: `${RESULTS}/e2e.json` },
    count: () => countPlaywright(readJson('e2e')),
  },
];

const total = { passed: 0, failed: 0 };
let failedStep: string | null = null;
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const [command, ...args] = step.command;
  const code = await run(command, args, step.environment);
  const { passed, failed } = step.count?.() ?? {
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
  };
  total.passed += passed;
  total.failed += code === 0 ? failed : Math.max(1, failed);
  if (code !== 0) failedStep = step.name;
  if (failedStep !== null) break;
}
if (failedStep !== null) console.error(`\n${failedStep} failed; the steps after it were not run.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = failedStep === null ? 0 : 1;

function vitest(name: string, project: string): Step {
  const output = `--outputFile.json=${RESULTS}/${project}.json`;
  return {
    name,
    command: [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      output,
    ],
    count: () => countVitest(readJson(project)),
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
