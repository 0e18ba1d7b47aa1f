import { findBrowser } from '../lib/browser.ts';
import { showsHelp } from '../lib/help.ts';
import { root, run, runQuietly } from '../lib/run.mjs';
import { HELP, readTestArguments } from './arguments.ts';
import { markBuilt } from './builds.ts';
import type { Count } from './counts.ts';
import { stepsOf, type Step } from './steps.ts';

const FAILED_STEP: Count = { passed: 0, failed: 1 };

try {
  const args = process.argv.slice(2);
  // After --only the test runner of that part has a help of its own.
  if (!showsHelp(args.slice(0, 1), HELP)) {
    const { only, rest } = readTestArguments(args);
    process.exitCode = await runAll(stepsOf(await findBrowser(), only, rest));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/**
 * Runs row after row until a step fails, and counts the tests: a step without tests of its own
 * counts as one.
 */
async function runAll(rows: readonly Step[][]): Promise<0 | 1> {
  const total = { passed: 0, failed: 0 };
  const failed: string[] = [];
  for (const row of rows) {
    const outcomes = await Promise.all(row.map((step) => runStep(step, row.length === 1)));
    for (const [index, { passed, failed: wrong }] of outcomes.entries()) {
      total.passed += passed;
      total.failed += wrong;
      if (wrong > 0) failed.push(row[index]?.name ?? '');
    }
    if (failed.length > 0) break;
  }
  if (failed.length > 0) {
    console.error(`\n${failed.join(' and ')} failed; the steps after it were not run.`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return failed.length > 0 ? 1 : 0;
}

/** @param isAlone whether its output is shown as it comes, and not when it has ended */
async function runStep(step: Step, isAlone: boolean): Promise<Count> {
  const began = performance.now();
  const code = await runCommand(step, isAlone);
  console.log(`── ${step.name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
  if (code === 0 && step.build) markBuilt(root, step.build);
  const count = step.count?.() ?? { passed: 1, failed: 0 };
  if (code === 0) return count;
  return step.count ? { ...count, failed: Math.max(1, count.failed) } : FAILED_STEP;
}

/** What a build prints is of interest only if it fails. */
async function runCommand({ name, command, environment, build }: Step, isAlone: boolean) {
  const [program, ...args] = command;
  if (isAlone && !build) {
    console.log(`\n── ${name}`);
    return run(program, args, environment);
  }
  const { code, output } = await runQuietly(program, args, environment);
  if (code !== 0 || !build) console.log(`\n── ${name}\n${output.trim()}`);
  return code;
}
