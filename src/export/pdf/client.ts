import type { PolicyDocument } from '../../adopt/document.ts';
import type { PdfReply, PdfTask } from './task.ts';

const UNLOADED =
  'Something that the PDF needs could not be loaded. Check your connection and try again.';
const PRINT_INSTEAD =
  'Choose “Print” instead, which takes the fonts of your device and can save as PDF too.';

/**
 * Makes a policy as a PDF in a worker of its own.
 *
 * @returns the bytes of the file
 * @throws Error whose message tells the reader in sentences why there is none, and what to do
 */
export function makePdf(document: PolicyDocument): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PdfReply>) => {
      if (data.kind === 'made') resolve(data.bytes);
      else reject(new Error(reasonOf(data)));
    };
    // A script that is not there, or that no longer matches the page, says nothing more.
    worker.onerror = () => reject(new Error(UNLOADED));
    const task: PdfTask = { document, made: new Date() };
    worker.postMessage(task);
  });
  return answer.finally(() => worker.terminate());
}

function reasonOf(reply: Exclude<PdfReply, { kind: 'made' }>): string {
  switch (reply.kind) {
    case 'unset':
      return `${reply.says} ${PRINT_INSTEAD}`;
    case 'unloaded':
      return UNLOADED;
    case 'failed':
      return `The PDF could not be made (${reply.says}). ${PRINT_INSTEAD}`;
  }
}
