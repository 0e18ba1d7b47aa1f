import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The media type of Word documents. */
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What programs that look only at the beginning of a file take for a Word document. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

const TYPES = '[Content_Types].xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const PROPERTIES = 'docProps/core.xml';
const WEB_SETTINGS = 'word/webSettings.xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'openxmlformats-officedocument';
const MAIN = `http://schemas.openxmlformats.org/wordprocessingml/2006/main`;

/**
 * A file that its owner may read and write and others may read; Word for Mac calls a document
 * damaged whose parts nobody may read.
 */
const READABLE = { os: 3, attrs: (0o100644 << 16) >>> 0 } as const;

/**
 * A document as a file that every Word opens. What is added to the work of the library:
 *
 * - apostrophes written as such: Word for Mac repairs a document with their name in it, `&apos;`;
 * - the part with settings for the web, which has nothing in it and which Word for Mac misses;
 * - the language of the document in its properties;
 * - the list of contents as the first part, and parts that may be read, without folders.
 *
 * @returns a zip file
 */
export async function bytesOf(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const texts = Object.entries(parts).filter(([path]) => /\.(xml|rels)$/.test(path));
  const mended = texts.map(([path, bytes]) => [path, mend(path, strFromU8(bytes))] as const);
  const all = {
    ...parts,
    ...Object.fromEntries(mended.map(([path, text]) => [path, strToU8(text)])),
    [WEB_SETTINGS]: strToU8(`${HEAD}<w:webSettings xmlns:w="${MAIN}"/>`),
  };
  return zipSync(inOrder(all), READABLE);
}

/** The same for a browser. */
export async function blobOf(document: Document): Promise<Blob> {
  return new Blob([await bytesOf(document)], { type: WORD });
}

function mend(path: string, text: string): string {
  const plain = text.replaceAll('&apos;', "'");
  const [end, more] = ADDED[path] ?? ['', ''];
  return end === '' ? plain : plain.replace(end, () => `${more}${end}`);
}

/** What a part gets before its end. */
const ADDED: Readonly<Record<string, readonly [end: string, more: string]>> = {
  [TYPES]: [
    '</Types>',
    `<Override PartName="/${WEB_SETTINGS}" ContentType="application/vnd.${OFFICE}.wordprocessingml.webSettings+xml"/>`,
  ],
  [RELATIONS]: [
    '</Relationships>',
    `<Relationship Id="rIdWebSettings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/webSettings" Target="webSettings.xml"/>`,
  ],
  [PROPERTIES]: ['</cp:coreProperties>', '<dc:language>en-GB</dc:language>'],
};

function inOrder(parts: Readonly<Record<string, Uint8Array>>): Zippable {
  const paths = Object.keys(parts);
  const others = paths.filter((path) => !FIRST.includes(path));
  const ordered = [...FIRST.filter((path) => path in parts), ...others];
  return Object.fromEntries(ordered.map((path) => [path, parts[path] ?? new Uint8Array()]));
}
