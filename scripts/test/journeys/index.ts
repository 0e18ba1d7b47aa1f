// Makes the journeys of a reader in every browser, or in those that are named, on the built site.
// With --record what passed becomes what the page about the site says.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { serveFolder } from '../../lib/serve.ts';
import { countOf } from './count.ts';
import { isTried, readEngines, type Engine, type Outcome, type Tried } from './engines.ts';
import { disagreements, readRecord, writeRecord } from './record.ts';
import { goIn } from './run.ts';
import { tableOf, warningsOf } from './table.ts';

const args = process.argv.slice(2);
const results = process.env['JOURNEYS_JSON_OUTPUT_NAME'];

try {
  const named = args.filter((one) => one !== '--record');
  const fromVariable = (process.env['BROWSERS'] ?? '').split(/[\s,]+/).filter((one) => one !== '');
  const outcomes = await goInAll(readEngines(named.length > 0 ? named : fromVariable));
  process.exitCode = await conclude(outcomes);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
// A browser that hangs would keep the program.
process.exit();

async function goInAll(engines: readonly Engine[]): Promise<Outcome[]> {
  const { url, close } = await serveFolder(join(root, 'dist'));
  try {
    return await Promise.all(engines.map((engine) => goIn(engine, url)));
  } finally {
    close();
  }
}

/** Prints what came of it, and writes it down. @returns the exit code */
async function conclude(outcomes: readonly Outcome[]): Promise<0 | 1> {
  const tried = outcomes.filter(isTried);
  console.log(`\n${tableOf(outcomes)}`);
  if (args.includes('--record')) await record(tried);
  const faults = disagreements(readRecord(), tried);
  for (const line of [...faults, ...warningsOf(outcomes)]) console.error(`\n${line}`);
  const count = countOf(outcomes, faults.length, Boolean(process.env['CI']));
  if (results) writeFileSync(join(root, results), JSON.stringify(count));
  return count.failed > 0 ? 1 : 0;
}

async function record(tried: readonly Tried[]): Promise<void> {
  await writeRecord(tried, new Date().toISOString().slice(0, 10));
  console.log('\nWritten to src/site/browsers-tested.json.');
}
