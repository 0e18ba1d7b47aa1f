import type { Document } from 'docx';
import type { ChangesNote, PolicyDocument } from '../../adopt/document.ts';
import { bookmarksOf } from './bookmarks.ts';
import { closing } from './closing.ts';
import { contents } from './contents.ts';
import { wordFile } from './file.ts';
import { noteBlocks } from './note.ts';
import { blobOf, bytesOf } from './package.ts';
import { sections } from './sections.ts';
import { titlePage } from './title-page.ts';

/**
 * A policy as a Word document, to be downloaded.
 *
 * @returns the file, with the media type of Word documents
 */
export async function policyToWord(document: PolicyDocument): Promise<Blob> {
  return blobOf(policy(document));
}

/** The same as bytes, for tests and for Node. */
export async function policyToWordBytes(document: PolicyDocument): Promise<Uint8Array> {
  return bytesOf(policy(document));
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

function policy(document: PolicyDocument): Document {
  const bookmarks = bookmarksOf(document);
  return wordFile(document, document.title, [
    ...titlePage(document),
    ...contents(document, bookmarks),
    ...sections(document, bookmarks),
    ...closing(document, bookmarks),
  ]);
}

function noteFile(note: ChangesNote): Document {
  return wordFile(note, note.title, noteBlocks(note));
}
