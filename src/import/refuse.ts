import { ReaderNotLoaded, UnreadableDocument, type UnreadableReason } from './unreadable.ts';

/** Largest file that is read. */
export const MOST_BYTES = 20_000_000;

const SENTENCES: Readonly<Record<UnreadableReason, string>> = {
  scanned:
    'This PDF holds pictures of pages and no text. Ask for the Word file, or have the text recognised by a scanner program first.',
  password:
    'This file is protected by a password. Open it, save a copy without the password and choose the copy.',
  'old-word':
    'This is an old Office file (.doc), or one with a password. Open it in Word or LibreOffice, save it as .docx without a password and choose that.',
  'not-a-document':
    'This is no document that can be read here. Choose a Word file (.docx), an OpenDocument file (.odt), a PDF, or plain text; or copy the text and paste it.',
  'too-large':
    'This file is larger than 20 MB. Save a copy with smaller pictures or none, or copy the text and paste it.',
  bomb: 'This file unpacks to far more than a policy can hold, so it was not opened. Copy the text and paste it instead.',
  external:
    'This file declares a document type or entities, which no office program writes, so it was not opened. Save the document afresh, or copy the text and paste it.',
  broken:
    'This file is damaged and cannot be read. Open it in the program that wrote it, save it afresh and choose that; or copy the text and paste it.',
  empty: 'There are no words in this document. Choose another file, or paste the text.',
};

/**
 * The error for a file that cannot be read.
 *
 * @param reason what is wrong with the file
 * @param sentence what to tell instead of the usual sentence: what the file is, and a way on
 * @param cause the error that was met, for the log
 */
export function refusal(
  reason: UnreadableReason,
  sentence: string = SENTENCES[reason],
  cause?: unknown,
): UnreadableDocument {
  return new UnreadableDocument(reason, sentence, cause === undefined ? undefined : { cause });
}

/**
 * Runs a reader, so that whatever goes wrong in it is reported as a damaged file.
 *
 * @throws UnreadableDocument; ReaderNotLoaded where the reader itself cannot be loaded
 */
export async function refusing<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableDocument || error instanceof ReaderNotLoaded) throw error;
    throw refusal('broken', undefined, error);
  }
}

/**
 * Loads the code of a reader that weighs too much to be loaded with the rest.
 *
 * @throws ReaderNotLoaded where it cannot be
 */
export async function loaded<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new ReaderNotLoaded({ cause: error });
  }
}
