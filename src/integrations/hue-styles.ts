import type { Plugin } from 'vite';
import { readPolicy } from '../policy/index.ts';
import { hueStyles } from '../policy/hues.ts';
import { readPolicyFiles } from './content-files.ts';

/** What pages import, and the name under which Vite takes it for a style sheet. */
const NAME = 'virtual:hues.css';
const RESOLVED = '/__hues.css';

/**
 * Vite plugin: `virtual:hues.css` holds a rule for each hue that the policies have, and so stays
 * small however many they are.
 */
export function hueStyleSheet(): Plugin {
  let root = '';
  return {
    name: 'hue-style-sheet',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) =>
      id === RESOLVED
        ? `@layer tokens{${hueStyles(readPolicyFiles(root).map((file) => readPolicy(file).hue))}}`
        : null,
  };
}
