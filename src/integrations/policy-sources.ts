import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readPolicyFiles } from './content-files.ts';

const NAME = 'virtual:policy-files';
const RESOLVED = `\0${NAME}`;
const READER = fileURLToPath(new URL('./content-files.ts', import.meta.url));

/**
 * Vite plugin: `virtual:policy-files` reads the policy files from disk when pages are made. To
 * import their words would put all of them through the bundler, which takes half a megabyte of
 * memory for each.
 */
export function policySources(): Plugin {
  let root = '';
  return {
    name: 'policy-sources',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      // While authoring, saving a file makes the pages anew.
      for (const { path } of readPolicyFiles(root)) this.addWatchFile(`${root}/${path}`);
      return `import { readPolicyFiles } from ${JSON.stringify(READER)};
export const readFiles = () => readPolicyFiles(${JSON.stringify(root)});`;
    },
  };
}
