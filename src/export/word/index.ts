import type { Document } from 'docx';
import type { PolicyDocument } from '../../adopt/document.ts';
import { changesNote } from '../../adopt/note.ts';
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
 * The changes alone, as a short note to governors: what needs consultation, apart from what was only filled in.
 *
 * @returns the file, with the media type of Word documents; null if the policy was assembled without its appendix
 */
export async function changesToWord(document: PolicyDocument): Promise<Blob | null> {
  const file = note(document);
  return file && blobOf(file);
}

/** The same as bytes, for tests and for Node. */
export async function changesToWordBytes(document: PolicyDocument): Promise<Uint8Array | null> {
  const file = note(document);
  return file && bytesOf(file);
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

function note(document: PolicyDocument): Document | null {
  const changes = changesNote(document);
  return changes && wordFile(document, changes.title, noteBlocks(changes));
}
