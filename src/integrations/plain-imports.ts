import type { Plugin } from 'vite';

/**
 * Id of the helper that Vite puts around every dynamic import, to preload what the import needs.
 */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * What Vite adds to a chunk for the helper: the list of files that could be preloaded, and its use
 * in each import.
 */
const PRELOAD_LIST = /^const __vite__mapDeps=.*\n/;
const PRELOAD_USE = /,__vite__mapDeps\(\[[\d,]*\]\)(?=\))/g;

/** The import of a helper that is in a chunk of its own, since several need it. */
const HELPER_IMPORT = /import\{(?:\w+ as )?(\w+)\}from"\.\/preload-helper\.[\w-]+\.js";/;
const HELPER_CHUNK = /(^|\/)preload-helper\.[\w-]+\.js$/;

/**
 * Vite plugin: leaves dynamic imports plain. The helper and its list weigh more than the whole
 * script of a reading page, and preload nothing here, since no script brings a stylesheet.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, chunk] of Object.entries(bundle)) {
          if (HELPER_CHUNK.test(name)) Reflect.deleteProperty(bundle, name);
          else if (chunk.type === 'chunk') chunk.code = plainCode(chunk.code);
        }
      },
    },
  };
}

/**
 * Code without the list, and with the helper, which is a few bytes, in the place of its import,
 * which is a request.
 */
function plainCode(code: string): string {
  const own = code.replace(HELPER_IMPORT, 'var $1=e=>e();');
  return PRELOAD_LIST.test(own) ? own.replace(PRELOAD_LIST, '').replace(PRELOAD_USE, '') : own;
}
