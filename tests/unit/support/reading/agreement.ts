import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect } from 'vitest';
import type { Answers } from '../../../../src/adopt/answers.ts';
import type { PolicyDocument } from '../../../../src/adopt/document.ts';
import { DocumentView } from '../../../../src/components/adopt/document/DocumentView.tsx';
import { POLICY_FORMATS, type PolicyFormat } from '../../../../src/export/formats.ts';
import { noteFor } from '../template.ts';
import { partsOf } from '../word.ts';
import { readDocument } from './document.ts';
import { readHtml } from './html.ts';
import { readMarkdownWords } from './markdown.ts';
import { readPlainText } from './text.ts';
import { readWordWords } from './word.ts';

/** How the words of each format are read back. What is printed is the page. */
const READERS = {
  pdf: async (page) => readHtml(await page.text()),
  docx: async (file) => readWordWords(partsOf(new Uint8Array(await file.arrayBuffer()))),
  html: async (file) => readHtml(await file.text()),
  md: async (file) => readMarkdownWords(await file.text()),
  txt: async (file) => readPlainText(await file.text()),
} as const satisfies Record<PolicyFormat['id'], (file: Blob) => Promise<string[]>>;

/** Expects every format to have the words of the document, and with it those of all others. */
export async function expectAgreement(document: PolicyDocument, answers: Answers): Promise<void> {
  const words = readDocument(document);
  for (const format of POLICY_FORMATS) {
    expect(await readBack(format, document, answers), format.id).toEqual(words);
  }
}

/** The words of a policy in one of its formats, read back from the file, one text for each paragraph. */
export async function readBack(
  format: PolicyFormat,
  document: PolicyDocument,
  answers: Answers,
): Promise<string[]> {
  const content =
    format.how === 'print'
      ? renderToString(h(DocumentView, { document }))
      : await format.make({ document, answers, note: () => noteFor(answers) });
  if (content === null) throw new Error(`There is nothing as ${format.id}.`);
  return READERS[format.id](new Blob([content]));
}
