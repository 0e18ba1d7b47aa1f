import type { Plugin } from 'vite';

/** Id of the helper that Vite puts around every dynamic import, to preload what the import needs. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Vite plugin: leaves dynamic imports plain. The helper weighs more than the whole script of a reading page, and
 * preloads nothing here, since no script brings a stylesheet.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
  };
}
