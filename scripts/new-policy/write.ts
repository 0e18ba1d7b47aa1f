import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPolicyFiles } from '../../src/integrations/content-files.ts';
import { isName } from '../../src/integrations/content-folder.ts';
import { OWN_HUES } from '../../src/policy/index.ts';
import { newPolicyFiles, type KnownWords, type NewFile } from './files.ts';

const USAGE =
  'Write npm run new-policy -- SLUG, such as npm run new-policy -- hill-view, and after it --from FILE if you have the document.';

/** What was asked for on the command line. */
export interface NewPolicy {
  readonly slug: string;
  /** The document as it was named, or null. */
  readonly from: string | null;
}

/**
 * Writes the two files of a new policy.
 *
 * @param root folder of the project
 * @param slug its name in addresses and data
 * @param words those of its document, where a program has read it
 * @returns the files written
 * @throws Error with a sentence on what to do, if a file is there already, or one cannot be
 *   written; then nothing is written
 */
export function writeNewPolicy(root: string, slug: string, words?: KnownWords): NewFile[] {
  const files = newPolicyFiles(slug, freeHues(root), words);
  // A link that leads nowhere is there too: what is written through it would land elsewhere.
  const there = files.find(({ path }) => isThere(join(root, path)));
  if (there) throw new Error(`${there.path} is there already, and nothing was written.`);
  writeAll(root, files);
  return files;
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Both or none: a policy without its stances would be half a policy. */
function writeAll(root: string, files: readonly NewFile[]): void {
  const written: string[] = [];
  for (const { path, text } of files) {
    try {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text, { flag: 'wx' });
      written.push(path);
    } catch (error) {
      for (const one of written) rmSync(join(root, one));
      const why = error instanceof Error ? error.message.split(',')[0] : String(error);
      throw new Error(`${path} cannot be written (${why}), so nothing was.`, { cause: error });
    }
  }
}

/**
 * Reads the arguments of the command.
 *
 * @param args what comes after `npm run new-policy --`
 * @throws Error with a sentence on what to do, if the slug is missing or cannot be one, or the rest
 *   is not understood
 */
export function readNewPolicy(args: readonly string[]): NewPolicy {
  const at = args.indexOf('--from');
  const from = at < 0 ? null : (args[at + 1] ?? '');
  const [slug, ...rest] = at < 0 ? args : args.toSpliced(at, 2);
  if (slug === undefined) throw new Error(`The policy has no name yet. ${USAGE}`);
  if (rest.length > 0) throw new Error(`${rest.join(' ')} is not understood. ${USAGE}`);
  if (from === '') throw new Error(`--from needs a document. ${USAGE}`);
  if (isName(slug)) return { slug, from };
  throw new Error(
    `"${slug}" cannot be part of an address. Use small letters, figures and single hyphens, 60 at most, and begin with a letter. ${USAGE}`,
  );
}

/** Read from the text itself: a policy that is not filled in yet has its hue all the same. */
function freeHues(root: string): string[] {
  const taken = new Set(
    readPolicyFiles(root).map(({ source }) => /^hue: (\w+)$/m.exec(source)?.[1]),
  );
  return OWN_HUES.filter((hue) => !taken.has(hue));
}
