import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dependencyOf, readLicence, withDependencies, type Licensed } from './read-licence.ts';
import type { ShippedPackages } from './shipped-packages.ts';

/** What searches the site; it is written into the site past the bundler. */
const SEARCH = 'pagefind';

/** Writes the licences of all that others have made and the site ships, as `licences.txt`. */
export function licences(shipped: ShippedPackages): AstroIntegration {
  let root = '';
  return {
    name: 'licences',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const search = dependencyOf(root, SEARCH);
        const folders = withDependencies([...shipped.folders(), ...search]);
        await writeFile(new URL('licences.txt', dir), licencesText(folders.map(readLicence)));
      },
    },
  };
}

const LEAD = `This site is made with the work of others. What follows names the packages whose code or fonts are
in what it ships, or in a file that is, with the licence of each.`;

const RULE = '-'.repeat(80);

/** All licences as one text, a text that several packages share once. */
export function licencesText(packages: readonly Licensed[]): string {
  const byText = Map.groupBy(packages, ({ text }) => text);
  const blocks = Array.from(byText, ([text, some]) => {
    const names = some.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${RULE}\n${names.join('\n')}\n${RULE}\n\n${text}`;
  });
  return `${[LEAD, ...blocks].join('\n\n')}\n`;
}
