// What only commands use: no page loads this file.
/* eslint-disable no-restricted-imports */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PolicyDocument } from '../../adopt/document.ts';
import type { FontFile } from './faces.ts';
import { policyToPdf } from './index.ts';
import { neededFonts, type FontName } from './needed-fonts.ts';

/**
 * A policy as a tagged PDF, in Node.
 *
 * @param made the time that the file is to bear
 * @throws UnsetCharacters if the document has characters that cannot be set; its message is a
 *   sentence that names them
 */
export function policyToPdfBytes(
  document: PolicyDocument,
  made: Date = new Date(),
): Promise<Uint8Array> {
  return policyToPdf(document, fontsFor(document), made);
}

/** The font files that a document needs, read from where they are installed. */
export function fontsFor(document: PolicyDocument): FontFile[] {
  return neededFonts(document).map(read);
}

const require = createRequire(import.meta.url);
/** The same bytes each time, so that a font is read once for many policies. */
const READ = new Map<string, Uint8Array>();

function read({ face, path }: FontName): FontFile {
  let bytes = READ.get(path);
  if (!bytes)
    READ.set(path, (bytes = new Uint8Array(readFileSync(require.resolve(`@fontsource/${path}`)))));
  return { face, bytes };
}
