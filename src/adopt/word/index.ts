import { Packer, type Document } from 'docx';
import { appendix } from './appendix.ts';
import { isHeading, toWord, type Block } from './blocks.ts';
import { closing } from './closing.ts';
import { contents } from './contents.ts';
import { coverNote } from './cover-note.ts';
import { wordFile } from './file.ts';
import { bookmarksOf } from './inline.ts';
import type { CoverNoteInput, WordInput } from './input.ts';
import { sections } from './sections.ts';
import { titlePage } from './title-page.ts';

export type { CoverNoteInput, QuotedClause, WordInput } from './input.ts';

/**
 * A policy as a Word document, to be downloaded.
 *
 * @param input the assembled policy and what stands before and after it; characters that no Word file can hold are left out
 * @returns the file, with the media type of Word documents
 */
export async function policyToWord(input: WordInput): Promise<Blob> {
  return Packer.toBlob(policy(input));
}

/** The same as bytes, for tests and for Node. */
export async function policyToWordBytes(input: WordInput): Promise<Uint8Array> {
  return bytesOf(policy(input));
}

/**
 * The changes alone, as a short note to governors: what needs consultation, apart from what was only filled in.
 *
 * @param input as for the policy; there have to be changes
 * @returns the file, with the media type of Word documents
 */
export async function coverNoteToWord(input: CoverNoteInput): Promise<Blob> {
  return Packer.toBlob(note(input));
}

/** The same as bytes, for tests and for Node. */
export async function coverNoteToWordBytes(input: CoverNoteInput): Promise<Uint8Array> {
  return bytesOf(note(input));
}

function policy(input: WordInput): Document {
  const { document } = input;
  const bookmarks = bookmarksOf(document);
  const body = [
    ...sections(document, bookmarks),
    ...closing(document),
    ...appendix(input, bookmarks),
  ];
  const front = [...titlePage(input), ...contents(body)];
  return wordFile(document, document.title, [...front, ...onNewPage(body).map(toWord)]);
}

/** What comes after the contents begins a page, whichever heading is the first. */
function onNewPage(body: readonly Block[]): Block[] {
  return body.map((block, at) =>
    at === 0 && isHeading(block) ? { ...block, startsPage: true } : block,
  );
}

function note(input: CoverNoteInput): Document {
  const { title, blocks } = coverNote(input);
  return wordFile(input.document, title, blocks.map(toWord));
}

async function bytesOf(document: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
