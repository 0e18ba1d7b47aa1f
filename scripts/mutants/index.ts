// npm run mutants: changes the code in small ways, one at a time, and lists those that no unit test
// notices. Each room is tried with the tests of its own folder.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { showsHelp } from '../lib/help.ts';
import { root, run } from '../lib/run.mjs';
import { readSettings } from './arguments.ts';
import { placesByRoom } from './rooms.ts';
import { scoreLines, scoreOf, type MutationReport, type Score } from './score.ts';

const USAGE = `npm run mutants                              a sample of the four rooms
npm run mutants -- src/compare               a sample of one
npm run mutants -- src/compare --share 20    a larger one, in percent; --all for everything
npm run mutants -- src/compare/align.ts      one file, all of it
npm run mutants -- --since main              files that have changed since a commit
npm run mutants -- --seed 2                  another sample`;

const HERE = join(root, 'scripts/mutants');
const CACHE = '.cache/mutants';

/**
 * A mutant that takes this much longer never ends. Less would depend on how busy the machine is.
 */
const HANGS = 60_000;
const REPORTERS = ['clear-text', 'html', 'json'];

try {
  const args = process.argv.slice(2);
  if (!showsHelp(args, USAGE)) process.exitCode = await main(args);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 2;
}

async function main(args: readonly string[]): Promise<number> {
  const rooms = placesByRoom(readSettings(args));
  await install();
  const scores = new Map<string, Score>();
  for (const [room, places] of rooms) {
    if (places.length > 0) scores.set(room, await tryRoom(room, places));
  }
  console.log(`\n${scoreLines(scores).join('\n')}`);
  return 0;
}

/** The tool is no part of the project, and comes when it is first asked for. */
async function install(): Promise<void> {
  if (existsSync(join(HERE, 'node_modules/@stryker-mutator/vitest-runner'))) return;
  const code = await run('npm', ['ci', '--prefix', 'scripts/mutants']);
  if (code !== 0) throw new Error('The tool for mutants could not be installed.');
}

/** @throws Error if Stryker ends without a report, as when a test fails without any mutant */
async function tryRoom(room: string, places: readonly string[]): Promise<Score> {
  const folder = join(CACHE, room);
  mkdirSync(join(root, folder), { recursive: true });
  const config = join(folder, 'config.json');
  writeFileSync(join(root, config), JSON.stringify(configFor(folder, places), null, 2));
  const stryker = 'scripts/mutants/node_modules/@stryker-mutator/core/bin/stryker.js';
  const code = await run('node', [stryker, 'run', config], { MUTATED_ROOM: room });
  if (code !== 0) throw new Error(`The mutants of src/${room} could not be tried.`);
  const report = readFileSync(join(root, folder, 'report.json'), 'utf8');
  return scoreOf(JSON.parse(report) as MutationReport);
}

function configFor(folder: string, mutate: readonly string[]): object {
  return {
    mutate,
    testRunner: 'vitest',
    plugins: [join(HERE, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    vitest: { configFile: 'scripts/mutants/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: HANGS,
    tempDirName: join(folder, 'sandbox'),
    ignorePatterns: ['dist', '.cache', '.astro', 'samples', 'test-results', 'public'],
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', ...REPORTERS],
    clearTextReporter: { reportTests: false },
    htmlReporter: { fileName: join(folder, 'report.html') },
    jsonReporter: { fileName: join(folder, 'report.json') },
  };
}
