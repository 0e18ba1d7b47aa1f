import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PolicyFile } from '../policy/index.ts';

const POLICIES = 'src/content/policies';

/**
 * The policy files on disk, in the order of their names.
 *
 * @param root folder of the project
 */
export function readPolicyFiles(root: string): PolicyFile[] {
  return readFiles(root, POLICIES, '.mdx').map(({ name, ...file }) => ({ slug: name, ...file }));
}

function readFiles(root: string, folder: string, extension: string) {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(extension))
    .toSorted()
    .map((file) => {
      const full = join(root, folder, file);
      return {
        name: file.slice(0, -extension.length),
        path: relative(root, full),
        source: readFileSync(full, 'utf8'),
      };
    });
}
