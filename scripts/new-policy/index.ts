/**
 * npm run new-policy -- SLUG [--from FILE]: the two files of a policy, for a person to fill in,
 * with the words of its document if there is one.
 */
import { showsHelp } from '../lib/help.ts';
import { root } from '../lib/run.mjs';
import { createPolicy } from './create.ts';

const WRONG_USE = 2;
const HELP = `Writes the two files of a new policy, for a person to fill in: one for the words of the document, one for
what we read in it.

  npm run new-policy -- SLUG               such as npm run new-policy -- hill-view
  npm run new-policy -- SLUG --from FILE   with the words of its document (.docx, .odt, .pdf, .txt, .md, .html)

docs/adding-a-policy.md tells what comes after.`;

/** Where the reader is: npm runs commands in the project’s folder and keeps this. */
const here = process.env['INIT_CWD'] ?? process.cwd();

try {
  const args = process.argv.slice(2);
  if (!showsHelp(args, HELP)) {
    const { lines, code } = await createPolicy(root, here, args);
    console.log(lines.join('\n'));
    process.exitCode = code;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = WRONG_USE;
}
