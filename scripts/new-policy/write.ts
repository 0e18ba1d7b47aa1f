import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPolicyFiles } from '../../src/integrations/content-files.ts';
import { OWN_HUES } from '../../src/policy/index.ts';
import { newPolicyFiles } from './files.ts';

const USAGE = 'Write npm run new-policy -- SLUG, such as npm run new-policy -- hill-view.';

/**
 * Writes the two files of a new policy.
 *
 * @param root folder of the project
 * @param args what stands after `npm run new-policy --`
 * @returns the paths of the files written
 * @throws Error with a sentence on what to do, if the slug is missing or cannot be one, or a file is there already; then nothing is written
 */
export function writeNewPolicy(root: string, args: readonly string[]): string[] {
  const slug = readSlug(args);
  const files = newPolicyFiles(slug, freeHues(root));
  const there = files.find(({ path }) => existsSync(join(root, path)));
  if (there) throw new Error(`${there.path} is there already, and nothing was written.`);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return files.map(({ path }) => path);
}

function readSlug(args: readonly string[]): string {
  const [slug, ...rest] = args;
  if (slug === undefined) throw new Error(`The policy has no name yet. ${USAGE}`);
  if (rest.length > 0) throw new Error(`${rest.join(' ')} is not understood. ${USAGE}`);
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug)) return slug;
  throw new Error(
    `"${slug}" cannot stand in an address. Use small letters, figures and single hyphens, and begin with a letter. ${USAGE}`,
  );
}

/** Read from the text itself: a policy that is not filled in yet has its hue all the same. */
function freeHues(root: string): string[] {
  const taken = new Set(
    readPolicyFiles(root).map(({ source }) => /^hue: (\w+)$/m.exec(source)?.[1]),
  );
  return OWN_HUES.filter((hue) => !taken.has(hue));
}
