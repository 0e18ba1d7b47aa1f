import type { Plugin } from 'vite';

/** What pdfkit and fontkit bring along for what is never done here, by who asks for it and what stands in its place. */
const UNUSED: Readonly<Record<string, string>> = {
  // Fonts are loaded as WOFF 1, which packs in another way.
  'brotli/decompress.js': 'export default function () { throw new Error("WOFF 2 is not read."); }',
  // No file is encrypted.
  '@noble/ciphers/aes': 'export const cbc = null, ecb = null;',
  // Lines are broken by this project.
  linebreak: 'export default class {}',
};

const PREFIX = '\0unused:';

/** Vite plugin: leaves out of the script that makes PDFs what it does not use, a third of it. */
export function pdfStubs(): Plugin {
  return {
    name: 'pdf-stubs',
    enforce: 'pre',
    resolveId: (id, importer) =>
      Object.hasOwn(UNUSED, id) && /[/\\](?:pdfkit|fontkit)[/\\]/.test(importer ?? '')
        ? `${PREFIX}${id}`
        : null,
    load: (id) => (id.startsWith(PREFIX) ? (UNUSED[id.slice(PREFIX.length)] ?? null) : null),
  };
}
