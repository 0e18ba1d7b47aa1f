/** npm run export: policies as PDF, Word and other files from the command line. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../lib/run.mjs';
import { readArguments, type Options } from './arguments.ts';
import { carryOut } from './carry-out.ts';
import { helpText } from './help.ts';
import { loadLibrary } from './library.ts';
import { readManifest } from './manifest.ts';
import { planPolicies } from './plan.ts';
import type { InputFile } from './planned-policy.ts';
import { reasonOf } from './reasons.ts';
import { loadTemplate } from './template.ts';

/** Where the reader is: npm runs commands in the project's folder and keeps this. */
const from = process.env['INIT_CWD'] ?? process.cwd();
const today = new Date().toISOString().slice(0, 10);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = refuse([reasonOf(error)]);
}

/** @returns the exit code */
async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (read.kind === 'problems') return refuse(read.problems);
  const template = loadTemplate(root);
  if (read.kind === 'help') {
    console.log(helpText(template));
    return 0;
  }
  const { options } = read;
  const inputs = {
    answers: readInput('--answers', options.answers),
    schools: readInput('--schools', options.schools),
    logo: readInput('--logo', options.logo),
  };
  const folder = resolve(from, options.out);
  const earlier = options.resume ? earlierIn(folder, options) : null;
  const day = options.date ?? earlier?.day ?? today;
  const plan = planPolicies(template, options, inputs, day);
  if (plan.problems.length > 0) return refuse(plan.problems);
  return carryOut({ library: loadLibrary(root, template), plan, options, folder, day, earlier });
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

/** What an earlier run in the folder has made; nothing is no fault. */
function earlierIn(folder: string, { out }: Options) {
  const earlier = readManifest(folder);
  if (!earlier)
    console.log(`No run in ${out} has left anything to go on with, so all are made now.`);
  return earlier;
}
