import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocument, readingsOf } from '../../src/check/check.ts';
import type { Library } from '../../src/check/library.ts';
import type { Measured, MeasuredPlacement, Tally } from '../../src/check/measured.ts';
import { measurePlacement } from '../check/leave-one-out.ts';
import { loadLibrary, MEASURED_FILE } from '../check/load-library.ts';
import { root } from '../lib/run.mjs';
import { time } from './time.ts';

const COLUMNS = [
  ['covered', 'covered: right'],
  ['coveredFound', 'covered: found'],
  ['mainShown', 'main shown'],
  ['decidingShown', 'deciding shown'],
  ['anyShown', 'any shown'],
  ['nothingCloseSilent', 'nothing: silent'],
] as const satisfies readonly (readonly [keyof MeasuredPlacement, string])[];

/**
 * Prints how well topics are placed in policies that are treated as unknown, and how long a check
 * takes.
 *
 * @param args `--write` writes the figures to the file from which the page takes them
 */
export function benchChecking(args: readonly string[]): void {
  const library = loadLibrary(root);
  const measured = measurePlacement(library);
  printTable('Each policy compared with all others', measured, 'others');
  printTable('Each policy compared with those that share no text with it', measured, 'unrelated');
  printTimes(library);
  const text = `${JSON.stringify(measured, null, 2)}\n`;
  if (args.includes('--write')) {
    writeFileSync(join(root, MEASURED_FILE), text);
    console.log(`\nWritten to ${MEASURED_FILE}.`);
  } else if (readFileSync(join(root, MEASURED_FILE), 'utf8') !== text) {
    console.log(
      `\n${MEASURED_FILE} says something else: npm run bench -- check --write renews it.`,
    );
  }
}

function printTable(title: string, measured: Measured, which: 'others' | 'unrelated'): void {
  const rows = [...Object.entries(measured.byPolicy), ['overall', measured.overall] as const];
  console.log(`\n${title}`);
  console.log(`  ${''.padEnd(16)}${COLUMNS.map(([, name]) => name.padStart(17)).join('')}`);
  for (const [name, both] of rows) {
    const cells = COLUMNS.map(([key]) => cell(both[which][key]).padStart(17));
    console.log(`  ${name.padEnd(16)}${cells.join('')}`);
  }
}

function cell({ right, of }: Tally): string {
  const share = of === 0 ? '' : ((100 * right) / of).toFixed(1);
  return `${right}/${of} ${share.padStart(5)}`;
}

function printTimes(library: Library): void {
  const { result: readings, ms } = time(() => readingsOf(library), 3);
  console.log(`\nChecking a document\n  ${'learn the library'.padEnd(32)} ${ms.toFixed(0)} ms`);
  for (const policy of library.policies) {
    const name = `${policy.slug}, ${policy.clauses.length} clauses`;
    const { ms: each } = time(() => checkDocument(policy, library, readings), 3);
    console.log(`  ${name.padEnd(32)} ${each.toFixed(0)} ms`);
  }
}
