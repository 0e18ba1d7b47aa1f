import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addPolicies } from '../../../scripts/test/add-policies.ts';
import { root } from '../../unit/support/project.ts';

const NEEDED = ['src', 'scripts', 'tests', 'package.json', 'vitest.config.ts'];

/** Unit tests that go by the policies that there are, and so could go by their number or names. */
const TESTS = [
  'adopt/tracked/tracked',
  'check/measured',
  'check/subject',
  'compare/compare.test',
  'compare/counterparts',
  'compare/csv',
  'compare/known-alignments',
  'compare/summarise',
  'compare/verdict',
  'import/readers/words',
  'integrations/content-files',
  'law/register',
  'policy/fidelity',
  'policy/order',
  'scripts/export/sample-schools',
  'scripts/new-policy/write',
  'search/topic-match',
  'template/publish',
  'topics/publish-stances',
];

interface Results {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'added-policies-'));
  for (const one of NEEDED) cpSync(join(root, one), join(copy, one), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  addPolicies(copy);
});

afterAll(() => rmSync(copy, { recursive: true }));

/** What came of the tests in the copy. @throws Error if they were not run */
function resultsInCopy(): Results {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const files = TESTS.map((one) => `tests/unit/${one}`);
  const report = ['--reporter=json', '--outputFile=results.json'];
  const command = [vitest, 'run', '--project', 'unit', ...report, ...files];
  spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });
  return JSON.parse(readFileSync(join(copy, 'results.json'), 'utf8')) as Results;
}

it('policies that are added, read or not, break no test', () => {
  const { numPassedTests, testResults } = resultsInCopy();
  const failed = testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message === '' ? [] : [`${name}: ${message}`]),
    ...assertionResults.filter(({ status }) => status === 'failed').map((one) => one.fullName),
  ]);
  expect(failed).toEqual([]);
  expect(testResults.length).toBeGreaterThanOrEqual(TESTS.length);
  expect(numPassedTests).toBeGreaterThan(500);
});
