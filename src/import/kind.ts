import { refusal } from './refuse.ts';
import type { Zip } from './zip.ts';

const SAVE_AS_WORD = 'Open it, save it as a Word file (.docx) and choose that.';
const PICTURE =
  'This is a picture. Choose the document itself; or have the text recognised first, then copy and paste it.';

/** Files that are recognised by their first bytes, and what to say of each. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^\{\\rtf/, `This is a rich text file (.rtf). ${SAVE_AS_WORD}`],
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|BM.{4}\0{4}|RIFF.{4}WEBP|.{4}ftyp(?:hei|mif|avif))/s,
    PICTURE,
  ],
  [
    /^(?:7z\xbc\xaf|Rar!|\x1f\x8b)/,
    'This is an archive of other files. Unpack it and choose the document in it.',
  ],
  [
    /^(?:MIME-Version:|From:.*\r?\nSubject:)/i,
    'This is a web page or a letter saved with all its parts. Open it, then copy the text and paste it.',
  ],
];

/**
 * The first bytes of a file, as characters of one byte each.
 *
 * @param count how many are wanted
 */
export function beginning(bytes: Uint8Array, count: number): string {
  return String.fromCharCode(...bytes.subarray(0, count));
}

/**
 * Refuses files that are known and cannot be read.
 *
 * @throws UnreadableDocument with a sentence of what the file is and a way on
 */
export function refuseKnown(bytes: Uint8Array): void {
  const head = beginning(bytes, 200);
  if (head.startsWith('\xd0\xcf\x11\xe0')) refuseOld(bytes);
  const known = KNOWN.find(([pattern]) => pattern.test(head));
  if (known) throw refusal('not-a-document', known[1]);
}

/**
 * Old Office files, and new ones that a password locks, are in the same container: the names of its
 * parts tell which it is.
 */
function refuseOld(bytes: Uint8Array): never {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (text.includes('EncryptedPackage')) throw refusal('password');
  if (/Workbook|PowerPoint Document/.test(text)) {
    throw refusal(
      'not-a-document',
      'This is an old spreadsheet or presentation. Copy the policy out of it, or save it as a Word file (.docx).',
    );
  }
  throw refusal('old-word');
}

/**
 * What an archive holds.
 *
 * @throws UnreadableDocument (`not-a-document`, `broken`) where it is neither of the two
 */
export function archiveKind(zip: Zip): 'docx' | 'odt' {
  const type = zip.names.includes('mimetype') ? (zip.read('mimetype') ?? '').trim() : '';
  if (/^application\/vnd\.oasis\.opendocument\.text/.test(type)) return 'odt';
  const has = (pattern: RegExp): boolean => zip.names.some((name) => pattern.test(name));
  if (has(/^\[Content_Types\]\.xml$/) && !has(/^(?:xl|ppt|visio)\//)) return 'docx';
  throw refusal('not-a-document', otherArchive(type, has));
}

function otherArchive(type: string, has: (pattern: RegExp) => boolean): string {
  if (has(/^xl\//) || type.includes('spreadsheet')) {
    return 'This is a spreadsheet. Copy the policy out of it, or save it as a Word file (.docx).';
  }
  if (has(/^ppt\//) || type.includes('presentation')) {
    return 'This is a presentation. Copy the policy out of it, or save it as a Word file (.docx).';
  }
  if (has(/^Index(?:\/.*\.iwa|\.zip)$/)) {
    return 'This is a Pages file. Open it in Pages, export it as Word and choose that.';
  }
  if (type.includes('epub')) return `This is an electronic book. ${SAVE_AS_WORD}`;
  return 'This is an archive of other files. Unpack it and choose the document in it.';
}

/** Whether a text is a web page, or a piece of one as browsers put it on the clipboard. */
export function looksLikeHtml(text: string): boolean {
  const tag =
    'html|head|body|meta|title|style|p|div|span|h[1-6]|table|ul|ol|a|b|i|article|main|section|br|font|center';
  const start = new RegExp(
    `^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--[\\s\\S]*?-->\\s*)*<(?:!doctype\\s+html|(?:${tag})(?=[\\s/>]))`,
    'i',
  );
  return start.test(text);
}
