import type * as PdfJs from 'pdfjs-dist';

/** The part of pdf.js that is used. */
export type PdfLibrary = Pick<typeof PdfJs, 'getDocument' | 'PasswordResponses'>;

/** Loads pdf.js, so that it runs in the thread that asks for it. */
export type LoadPdf = () => Promise<PdfLibrary>;

/**
 * Loads pdf.js in a browser, in the page or in a worker of this project.
 *
 * Where there is no window, the second script of pdf.js takes the worker for its own and sends
 * messages to the page, so it is shown a window while it is loaded.
 */
export const loadPdf: LoadPdf = async () => {
  const scope = globalThis as { window?: unknown; pdfjsWorker?: unknown };
  const windowless = scope.window === undefined;
  if (windowless) scope.window = globalThis;
  try {
    scope.pdfjsWorker ??= await import('pdfjs-dist/build/pdf.worker.mjs');
  } finally {
    if (windowless) delete scope.window;
  }
  return import('pdfjs-dist');
};
