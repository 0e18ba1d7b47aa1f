import type { Plugin } from 'vite';

/**
 * png-js unpacks a picture with transparent parts in a worker made from text, which the security
 * policy of the site forbids; it would wait for that for ever. This is in a worker already, and
 * unpacks it there and then.
 */
const UNPACKED_HERE = `import { unzlibSync } from 'fflate';
export const unzlib = (data, done) => done(null, unzlibSync(data));`;

/** The packages that ask for what is replaced. */
const ASKERS = /[/\\](?:pdfkit|fontkit|png-js)[/\\]/;

/** What pdfkit, fontkit and png-js ask for and get something else for: what is in its place. */
const REPLACED: Readonly<Record<string, string>> = {
  // Fonts are loaded as WOFF 1, which packs in another way.
  'brotli/decompress.js': 'export default function () { throw new Error("WOFF 2 is not read."); }',
  // No file is encrypted.
  '@noble/ciphers/aes': 'export const cbc = null, ecb = null;',
  // Lines are broken by this project.
  linebreak: 'export default class {}',
  fflate: UNPACKED_HERE,
};

const PREFIX = '\0replaced:';

/**
 * Vite plugin: leaves out of the script that makes PDFs what it does not use, a third of it, and
 * what could not run.
 */
export function pdfStubs(): Plugin {
  return {
    name: 'pdf-stubs',
    enforce: 'pre',
    resolveId: (id, importer = '') => (isReplaced(id, importer) ? `${PREFIX}${id}` : null),
    load: (id) => (id.startsWith(PREFIX) ? (REPLACED[id.slice(PREFIX.length)] ?? null) : null),
  };
}

/** pdfkit itself packs with fflate, and goes on doing so. */
function isReplaced(id: string, importer: string): boolean {
  if (id === 'fflate') return /[/\\]png-js[/\\]/.test(importer);
  return Object.hasOwn(REPLACED, id) && ASKERS.test(importer);
}
