/** npm run new-policy -- SLUG: the two files of a policy, for a person to fill in. */
import { root } from '../lib/run.mjs';
import { writeNewPolicy } from './write.ts';

try {
  const [policy, stances] = writeNewPolicy(root, process.argv.slice(2));
  console.log(`Written:
  ${policy}   the words of the document, and the facts that it prints
  ${stances}   what we read in it: nobody has yet

Copy every word of the document in order, misprints included. npm run build names what is still to be written.
docs/writing-a-policy.md shows how each structure is written, and docs/rules.md explains each rule.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
