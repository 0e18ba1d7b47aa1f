import type { FontFile } from './faces.ts';
import { fontAddress } from './font-addresses.ts';
import { policyToPdf } from './index.ts';
import { neededFonts, type FontName } from './needed-fonts.ts';
import type { PdfReply, PdfTask } from './task.ts';
import { UnsetCharacters } from './unset.ts';

/** Makes the PDF away from the page, which goes on answering meanwhile. */
addEventListener('message', ({ data }: MessageEvent<PdfTask>) => {
  void answer(data).then((reply) => {
    postMessage(reply, { transfer: reply.kind === 'made' ? [reply.bytes.buffer] : [] });
  });
});

async function answer({ document, made }: PdfTask): Promise<PdfReply> {
  let fonts: FontFile[];
  try {
    fonts = await Promise.all(neededFonts(document).map(loaded));
  } catch {
    return { kind: 'unloaded' };
  }
  try {
    return { kind: 'made', bytes: new Uint8Array(await policyToPdf(document, fonts, made)) };
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return { kind: error instanceof UnsetCharacters ? 'unset' : 'failed', says };
  }
}

/** @throws Error if it cannot be loaded */
async function loaded({ face, path }: FontName): Promise<FontFile> {
  const response = await fetch(fontAddress(path));
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return { face, bytes: new Uint8Array(await response.arrayBuffer()) };
}
