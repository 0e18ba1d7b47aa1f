import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect } from 'vitest';
import type { Answers } from '../../../../src/adopt/answers.ts';
import type { PolicyDocument } from '../../../../src/adopt/document.ts';
import { DocumentView } from '../../../../src/components/adopt/document/DocumentView.tsx';
import { POLICY_FORMATS, type PolicyFormat } from '../../../../src/export/formats.ts';
import { settable } from '../../../../src/export/pdf/clusters.ts';
import { policyToPdfBytes } from '../../../../src/export/pdf/node.ts';
import { UnsetCharacters } from '../../../../src/export/pdf/unset.ts';
import { policyToWordBytes } from '../../../../src/export/word/index.ts';
import { partsOf } from '../word.ts';
import { readDocument, wordsIn } from './document.ts';
import { readHtml } from './html.ts';
import { readMarkdownWords } from './markdown.ts';
import { readPdfWords } from './pdf.ts';
import { readPlainText } from './text.ts';
import { readWordWords } from './word.ts';

/** How the words of each format are read back. */
const READERS = {
  pdf: async (file) => readPdfWords(new Uint8Array(await file.arrayBuffer())),
  docx: async (file) => readWordWords(partsOf(new Uint8Array(await file.arrayBuffer()))),
  html: async (file) => readHtml(await file.text()),
  md: async (file) => readMarkdownWords(await file.text()),
  txt: async (file) => readPlainText(await file.text()),
} as const satisfies Record<PolicyFormat['id'], (file: Blob) => Promise<string[]>>;

/**
 * Expects every format, and the page that is printed, to have the words of the document, and with
 * it those of all others.
 */
export async function expectAgreement(document: PolicyDocument, answers: Answers): Promise<void> {
  const words = readDocument(document);
  expect(readHtml(renderToString(h(DocumentView, { document }))), 'print').toEqual(words);
  for (const format of POLICY_FORMATS) {
    const read = await readBack(format, document, answers);
    if (format.id === 'pdf') expectPdf(read, words);
    else expect(read, format.id).toEqual(words);
  }
}

/**
 * A PDF has what can be set of the words, or is refused; other tests make sure that it is refused
 * only where it must be.
 */
function expectPdf(read: readonly string[] | null, words: readonly string[]): void {
  if (read !== null) expect(read, 'pdf').toEqual(wordsIn(settable(words.join(' '))));
}

/**
 * The words of a policy in one of its formats, read back from the file, one text for each
 * paragraph.
 *
 * @returns null for a PDF of characters that cannot be set
 */
export async function readBack(
  format: PolicyFormat,
  document: PolicyDocument,
  answers: Answers,
): Promise<string[] | null> {
  const content = await contentOf(format, document, answers);
  return content === null ? null : READERS[format.id](new Blob([content]));
}

/**
 * A Word file without page numbers, which take as long as all else and are no words of the
 * document.
 */
function contentOf(format: PolicyFormat, document: PolicyDocument, answers: Answers) {
  switch (format.id) {
    case 'pdf':
      return pdfOf(document);
    case 'docx':
      return policyToWordBytes(document, { hasPages: false });
    default:
      return format.make({ document, answers });
  }
}

/** As the browser makes it in a worker. */
async function pdfOf(document: PolicyDocument): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await policyToPdfBytes(document, new Date(0)));
  } catch (error) {
    if (error instanceof UnsetCharacters) return null;
    throw error;
  }
}
