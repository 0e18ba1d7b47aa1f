import type { Document } from 'docx';
import type { ChangesNote, PolicyDocument } from '../../adopt/document.ts';
import { bookmarksOf } from './bookmarks.ts';
import { closing } from './closing.ts';
import { contents } from './contents.ts';
import { wordFile } from './file.ts';
import { noteBlocks } from './note.ts';
import { blobOf, bytesOf, WORD } from './package.ts';
import { canBeNumbered, pageNumbers, type PageNumbers } from './page-numbers.ts';
import { sections } from './sections.ts';
import { titlePage } from './title-page.ts';

export interface WordOptions {
  /**
   * Whether its contents have the numbers of their pages, which take some half a second to work
   * out; by default they do.
   */
  readonly hasPages?: boolean;
}

/**
 * A policy as a Word document, to be downloaded.
 *
 * @returns the file, with the media type of Word documents
 */
export async function policyToWord(document: PolicyDocument): Promise<Blob> {
  return new Blob([await policyBytes(document, {})], { type: WORD });
}

/** The same as bytes, for tests and for Node. */
export async function policyToWordBytes(
  document: PolicyDocument,
  options: WordOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return policyBytes(document, options);
}

/**
 * The changes alone, as a short note to governors.
 *
 * @returns the file, with the media type of Word documents
 */
export async function noteToWord(note: ChangesNote): Promise<Blob> {
  return blobOf(noteFile(note));
}

/** The same as bytes, for tests and for Node. */
export async function noteToWordBytes(note: ChangesNote): Promise<Uint8Array> {
  return bytesOf(noteFile(note));
}

/**
 * With the page numbers of its contents where all can be worked out; some of them would be worse
 * than none.
 */
async function policyBytes(document: PolicyDocument, { hasPages = true }: WordOptions) {
  if (!hasPages || !canBeNumbered(document)) return bytesOf(policy(document, null));
  const pages = await pageNumbers(bookmarksOf(document).parts.values());
  const bytes = await bytesOf(policy(document, pages));
  return pages.areWhole() ? bytes : bytesOf(policy(document, null));
}

function policy(document: PolicyDocument, pages: PageNumbers | null): Document {
  const bookmarks = bookmarksOf(document);
  const blocks = [
    ...titlePage(document),
    ...contents(document, bookmarks, pages !== null),
    ...sections(document, bookmarks),
    ...closing(document, bookmarks),
  ];
  return wordFile(document, document.title, blocks, { pageNumbers: pages?.estimator });
}

function noteFile(note: ChangesNote): Document {
  return wordFile(note, note.title, noteBlocks(note));
}
