import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/run.mjs';

const NEEDED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Makes a copy of the project that can be built, in the place of an older one.
 *
 * @param name of its folder in .cache
 * @returns path of the folder
 */
export function copyProject(name: string): string {
  const copy = join(root, '.cache', name);
  rmSync(copy, { recursive: true, force: true });
  for (const one of NEEDED) cpSync(join(root, one), join(copy, one), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
