/**
 * npm run check -- FILE…: documents compared with the published policies, from the command line.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readingsOf } from '../../src/check/check.ts';
import type { Library } from '../../src/check/library.ts';
import { reasonOf } from '../export/reasons.ts';
import { counted, quoted, shown } from '../export/words.ts';
import { root } from '../lib/run.mjs';
import { readArguments, type Options } from './arguments.ts';
import { checkFile, type Checker } from './check-file.ts';
import { checksCsv } from './csv.ts';
import { detailLines } from './details.ts';
import { findFiles } from './find-files.ts';
import { helpText } from './help.ts';
import { loadLibrary, readMeasured, unfinishedPolicies } from './load-library.ts';
import { isChecked, type Outcome } from './outcome.ts';
import { showProgress } from './progress.ts';
import { tableLines } from './table.ts';

const ALL_READ = 0;
const NOT_ALL_READ = 1;
const WRONG_USE = 2;

/** Where the reader is: npm runs commands in the project’s folder and keeps this. */
const from = process.env['INIT_CWD'] ?? process.cwd();

process.stdout.on('error', notWritten);
process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code */
async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (read.kind === 'problems') return refuse(read.problems);
  const library = loadLibrary(root);
  for (const path of unfinishedPolicies(root))
    console.error(`${path} is not filled in yet, so nothing is compared with it.`);
  if (read.kind === 'help') {
    console.log(helpText(library, readMeasured(root).overall.unrelated));
    return ALL_READ;
  }
  const { options } = read;
  const against = library.policies.find(({ slug }) => slug === options.against) ?? null;
  if (options.against !== null && !against)
    return refuse([unknownPolicy(options.against, library)]);
  return carryOut(options, { library, readings: readingsOf(library), against });
}

/**
 * A reader of the results may have had enough of them and closed the pipe; but a full disk is
 * reported.
 */
function notWritten(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  console.error(`Not all was written. ${reasonOf(error, 'The output')}`);
  process.on('exit', () => (process.exitCode = NOT_ALL_READ));
}

function refuse(problems: readonly string[]): number {
  for (const problem of problems) console.error(problem);
  return WRONG_USE;
}

function unknownPolicy(slug: string, { policies }: Library): string {
  const slugs = policies.map((policy) => policy.slug).join(', ');
  return `--against: there is no policy ${quoted(slug)}. It can be ${slugs}.`;
}

async function carryOut(options: Options, checker: Checker): Promise<number> {
  const { files, unread, passedOver } = findFiles(from, options.paths);
  const outcomes: Outcome[] = [];
  const progress = showProgress(files.length);
  for (const file of files) {
    outcomes.push(await checkFile(file, checker));
    progress.done();
  }
  progress.end();
  outcomes.push(...unread);
  const isWritten = writeCsv(options.csv, outcomes, checker.library);
  print(outcomes, options, checker.library);
  if (passedOver > 0) {
    console.error(`${counted(passedOver, 'file was', 'files were')} passed over as no document.`);
  }
  return isWritten && outcomes.every(isChecked) ? ALL_READ : NOT_ALL_READ;
}

function print(outcomes: readonly Outcome[], { json }: Options, library: Library): void {
  const checked = outcomes.filter(isChecked);
  if (json) {
    console.log(
      JSON.stringify(
        checked.map(({ published }) => published),
        null,
        2,
      ),
    );
  } else if (checked.length > 0) {
    const [only] = checked;
    const details = only && checked.length === 1 ? detailLines(only, library) : [];
    console.log([...tableLines(checked), ...details].join('\n'));
  }
  for (const one of outcomes) {
    if (!isChecked(one)) console.error(`${shown(one.file)} was not read. ${one.problem}`);
  }
}

/** @returns whether what was asked for is written */
function writeCsv(file: string | null, outcomes: readonly Outcome[], library: Library): boolean {
  if (file === null) return true;
  try {
    writeFileSync(resolve(from, file), checksCsv(outcomes, library));
    return true;
  } catch (error) {
    console.error(`--csv: ${reasonOf(error, file)}`);
    return false;
  }
}
