import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/import/read.ts';
import type { UnreadableDocument } from '../../../../src/import/unreadable.ts';
import { docx, docxParts, file, odtParts, p, zipOf } from './files.ts';

async function refused(bytes: Uint8Array | string, name = ''): Promise<UnreadableDocument> {
  const read = await readDocument(file(bytes, name)).catch((error: unknown) => error);
  expect(read).toMatchObject({ name: 'UnreadableDocument' });
  return read as UnreadableDocument;
}

/** Bytes out of characters of one byte each. */
const raw = (text: string, size = 600): Uint8Array => {
  const bytes = new Uint8Array(size);
  bytes.set([...text].map((char) => char.charCodeAt(0)));
  return bytes;
};

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const wide = (text: string): string => [...text].map((char) => `${char}\0`).join('');

it.each([
  ['an old Word file', raw(OLE + wide('WordDocument')), 'old-word', '.doc'],
  ['an Office file with a password', raw(OLE + wide('EncryptedPackage')), 'password', 'password'],
  ['an old spreadsheet', raw(OLE + wide('Workbook')), 'not-a-document', 'spreadsheet'],
  ['rich text', '{\\rtf1 Words}', 'not-a-document', '.rtf'],
  ['a PNG', raw('\x89PNG\r\n\x1a\n'), 'not-a-document', 'picture'],
  ['a JPEG', raw('\xff\xd8\xff\xe0'), 'not-a-document', 'picture'],
  ['a photograph of a telephone', raw('\0\0\0\x18ftypheic'), 'not-a-document', 'picture'],
  [
    'a letter with its parts',
    'MIME-Version: 1.0\nContent-Type: multipart/related',
    'not-a-document',
    'paste',
  ],
  [
    'a spreadsheet',
    zipOf({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }),
    'not-a-document',
    'spreadsheet',
  ],
  [
    'a presentation',
    zipOf({ '[Content_Types].xml': '<x/>', 'ppt/presentation.xml': '<x/>' }),
    'not-a-document',
    'presentation',
  ],
  [
    'an OpenDocument spreadsheet',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    'not-a-document',
    'spreadsheet',
  ],
  ['a Pages file', zipOf({ 'Index/Document.iwa': 'x' }), 'not-a-document', 'Pages'],
  ['an electronic book', zipOf({ mimetype: 'application/epub+zip' }), 'not-a-document', 'book'],
  ['an archive', zipOf({ 'policy.txt': 'x' }), 'not-a-document', 'Unpack'],
  ['bytes of a program', raw('\x7fELF\x02\x01\x01'), 'not-a-document', 'no document'],
  ['other XML', '<?xml version="1.0"?><invoice>1</invoice>', 'not-a-document', 'no document'],
  ['nothing', '', 'empty', 'no words'],
  ['white space and marks', ' \n\n•\t-- \n', 'empty', 'no words'],
  ['a document without words', docx('<w:p/>').bytes, 'empty', 'no words'],
  ['a file over 20 MB', new Uint8Array(20_000_001), 'too-large', '20 MB'],
])('refuses %s with a sentence and a way on', async (_, bytes, reason, words) => {
  const { message, reason: given } = await refused(bytes, 'policy.docx');
  expect(given).toBe(reason);
  expect(message).toContain(words);
  expect(message).toMatch(/\b(?:choose|paste|save|copy|unpack)\b/i);
});

it('refuses what unpacks to too much, whatever the archive says of its size', async () => {
  const parts = docxParts(p('x'));
  const bytes = zipOf({ ...parts, 'word/document.xml': new Uint8Array(41_000_000) });
  expect(bytes.length).toBeLessThan(100_000);
  expect(await refused(bytes)).toMatchObject({ reason: 'bomb' });
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 28; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
  }
  expect(await refused(lying)).toMatchObject({ reason: 'bomb' });
});

it('refuses many parts that are each small enough but too much together', async () => {
  const big = `<w:hdr xmlns:w="x">${' '.repeat(30_000_000)}</w:hdr>`;
  const parts = { ...docxParts(p('x'), { headers: ['', '', ''] }) };
  for (const at of [0, 1, 2]) parts[`word/header${String(at)}.xml`] = big;
  expect(await refused(zipOf(parts))).toMatchObject({ reason: 'bomb' });
});

it.each([
  ['a document type', '<!DOCTYPE x>'],
  ['an entity of another file', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
  ['entities that grow', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'],
])('refuses XML with %s', async (_, declared) => {
  const parts = docxParts(p('x'));
  const xml = parts['word/document.xml']?.replace('?>', `?>${declared}`) ?? '';
  expect(await refused(zipOf({ ...parts, 'word/document.xml': xml }))).toMatchObject({
    reason: 'external',
  });
});

it('refuses OpenDocument texts with a password, and archives with one', async () => {
  const manifest =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  const locked = zipOf({ ...odtParts('<text:p>x</text:p>'), 'META-INF/manifest.xml': manifest });
  expect(await refused(locked)).toMatchObject({ reason: 'password' });
  const flagged = docx(p('x')).bytes;
  const view = new DataView(flagged.buffer);
  for (let at = 0; at < flagged.length - 10; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  expect(await refused(flagged)).toMatchObject({ reason: 'password' });
});

it.each([
  ['without its list of parts', (bytes: Uint8Array) => bytes.slice(0, -30)],
  ['cut in half', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
])('refuses a Word file %s', async (_, cut) => {
  expect(await refused(cut(docx(p('Be kind.')).bytes))).toMatchObject({ reason: 'broken' });
});

it('refuses XML that is not well-formed or no text, and parts that are missing', async () => {
  const parts = docxParts(p('x'));
  const garbled = { ...parts, 'word/document.xml': new Uint8Array([1, 2, 3]) };
  expect(await refused(zipOf(garbled))).toMatchObject({ reason: 'broken' });
  const open = { ...parts, 'word/document.xml': `${parts['word/document.xml'] ?? ''}<w:p>` };
  expect(await refused(zipOf(open))).toMatchObject({ reason: 'broken' });
  const missing = Object.entries(parts).filter(([name]) => name !== 'word/document.xml');
  expect(await refused(zipOf(Object.fromEntries(missing)))).toMatchObject({ reason: 'broken' });
  const { mimetype = '' } = odtParts('');
  expect(await refused(zipOf({ mimetype }))).toMatchObject({ reason: 'broken' });
});

it('reads parts that are stored as they are', async () => {
  const parts = Object.fromEntries(
    Object.entries(docxParts(p('Be kind.'))).map(([name, xml]) => [
      name,
      new TextEncoder().encode(xml),
    ]),
  );
  const { blocks } = await readDocument(file(zipSync(parts, { level: 0 })));
  expect(blocks).toMatchObject([{ text: 'Be kind.' }]);
});
