/** npm run export: policies as PDF, Word and other files from the command line. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../lib/run.mjs';
import { readArguments, type Options } from './arguments.ts';
import { makeFolder } from './folder.ts';
import { helpText } from './help.ts';
import { planPolicies, type InputFile, type Plan } from './plan.ts';
import { reasonOf } from './reasons.ts';
import { summaryLines } from './summary.ts';
import { loadTemplate } from './template.ts';
import { counted } from './words.ts';

/** Where the reader stands: npm runs commands in the project's folder and keeps this. */
const from = process.env['INIT_CWD'] ?? process.cwd();
const today = new Date().toISOString().slice(0, 10);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = refuse([reasonOf(error)]);
}

/** @returns the exit code */
async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args, today);
  if (read.kind === 'problems') return refuse(read.problems);
  const template = loadTemplate(root);
  if (read.kind === 'help') {
    console.log(helpText(template));
    return 0;
  }
  const { options } = read;
  const answers = readInput('--answers', options.answers);
  const schools = readInput('--schools', options.schools);
  const plan = planPolicies(template, options, { answers, schools });
  return plan.problems.length > 0 ? refuse(plan.problems) : carryOut(plan, options);
}

function refuse(problems: readonly string[]): number {
  for (const problem of problems) console.error(problem);
  return 1;
}

/** @throws Error in one sentence, if a file that was named cannot be read */
function readInput(option: string, name: string | null): InputFile | null {
  if (name === null) return null;
  try {
    return { name, bytes: readFileSync(resolve(from, name)) };
  } catch (error) {
    throw new Error(`${option}: ${reasonOf(error, name)}`, { cause: error });
  }
}

async function carryOut(plan: Plan, options: Options): Promise<number> {
  const { policies, refused, notes } = plan;
  const start = performance.now();
  const folder = madeFolder(options.out);
  for (const note of [...notes, ...passedOver(refused.length)]) console.log(note);
  // Loaded late: a browser's driver is not needed to refuse what is wrong.
  const [{ makePolicies, STOPPED }, { showProgress }] = await Promise.all([
    import('./make.ts'),
    import('./progress.ts'),
  ]);
  const progress = showProgress(policies.length);
  const { formats } = options;
  const job = { policies, folder, formats, onStart: progress.start, onResult: progress.done };
  const { results, isStopped } = await makePolicies(job).finally(progress.end);
  const outcome = { results, refused, left: policies.slice(results.length) };
  const lines = summaryLines(outcome, options.out, performance.now() - start);
  for (const line of lines) console.log(line);
  // What was being made may hold the program up for a minute yet.
  if (isStopped) process.exit(STOPPED);
  return refused.length > 0 || results.some(({ failure }) => failure !== null) ? 1 : 0;
}

function passedOver(rows: number): string[] {
  if (rows === 0) return [];
  return [
    `${counted(rows, 'row cannot', 'rows cannot')} be used and the others are made; the end says why.`,
  ];
}

/** @throws Error in one sentence, if the folder cannot be made */
function madeFolder(out: string): string {
  const folder = resolve(from, out);
  try {
    makeFolder(folder);
    return folder;
  } catch (error) {
    throw new Error(`--out: ${reasonOf(error, out)}`, { cause: error });
  }
}
