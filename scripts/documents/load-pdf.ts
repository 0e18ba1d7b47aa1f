import type { LoadPdf } from '../../src/import/pdf/load.ts';

/** Loads the form of pdf.js that is made for Node: the one for browsers complains here. */
export const loadPdfInNode: LoadPdf = async () => {
  const scope = globalThis as { pdfjsWorker?: unknown };
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
};
