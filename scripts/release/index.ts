// npm run release: builds the site and puts into release/ what a release is made of: the site in
// one file, what it is made from, and the checksums of both.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { showsHelp } from '../lib/help.ts';
import { root, run } from '../lib/run.mjs';
import { billOfMaterials } from './materials.ts';
import { checksums, packFolder } from './pack.ts';

const HELP = `Builds the site, and puts into release/ the site in one file, what it is made from, and the checksums of both.

  npm run release`;

const FOLDER = join(root, 'release');

try {
  if (!showsHelp(process.argv.slice(2), HELP)) await release();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function release(): Promise<void> {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  if ((await run('astro', ['build'], { OUT_DIR: './dist' })) !== 0) {
    throw new Error('The site was not built; the report above says why.');
  }
  const title = `${name}-${version}`;
  const materials = await billOfMaterials(name);
  const files = new Map([
    [`${title}.zip`, packFolder(join(root, 'dist'), title)],
    [`${title}.cdx.json`, strToU8(`${JSON.stringify(materials, null, 2)}\n`)],
  ]);
  write(new Map([...files, ['SHA256SUMS', strToU8(checksums(files))]]));
}

/** What an earlier release left would not be in the checksums, so it goes. */
function write(files: ReadonlyMap<string, Uint8Array>): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [name, bytes] of files) {
    writeFileSync(join(FOLDER, name), bytes);
    console.log(`release/${name}: ${bytes.length.toLocaleString('en-GB')} bytes`);
  }
}
