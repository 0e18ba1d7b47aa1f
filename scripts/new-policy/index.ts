/**
 * npm run new-policy -- SLUG [--from FILE]: the two files of a policy, for a person to fill in,
 * with the words of its document if there is one.
 */
import { root } from '../lib/run.mjs';
import { createPolicy } from './create.ts';

const WRONG_USE = 2;

/** Where the reader is: npm runs commands in the project’s folder and keeps this. */
const here = process.env['INIT_CWD'] ?? process.cwd();

try {
  const { lines, code } = await createPolicy(root, here, process.argv.slice(2));
  console.log(lines.join('\n'));
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = WRONG_USE;
}
