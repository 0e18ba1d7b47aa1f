import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** A zip cannot say an earlier day, and one that is always the same makes the same bytes. */
const ONE_DAY = '1980-01-01 00:00:00';

/**
 * Packs a folder: the same files make the same bytes, on any machine and day.
 *
 * @param folder whose files are packed, those with a dot before their names too
 * @param name the folder that the files are in when they are unpacked
 * @throws Error if the folder holds no file
 */
export function packFolder(folder: string, name: string): Uint8Array {
  const files = globSync(['**/*', '**/.*', '**/.*/**'], { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));
  if (files.length === 0) throw new Error(`${folder} holds no file. Build the site first.`);
  const entries: Zippable = {};
  for (const file of [...new Set(files)].toSorted()) {
    entries[`${name}/${file}`] = new Uint8Array(readFileSync(join(folder, file)));
  }
  return zipSync(entries, { level: 9, mtime: ONE_DAY });
}

/**
 * Checksums as `sha256sum --check` reads them.
 *
 * @param files bytes by the name of the file
 */
export function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');
}
