import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadPdfInNode } from '../../../../scripts/documents/load-pdf.ts';
import { toDocx } from '../../../../scripts/documents/docx.ts';
import { toOdt } from '../../../../scripts/documents/odt.ts';
import { toPdf } from '../../../../scripts/documents/pdf.ts';
import type { MadeParagraph } from '../../../../scripts/documents/paragraphs.ts';
import { readDocument } from '../../../../src/import/read.ts';
import { UnreadableDocument } from '../../../../src/import/unreadable.ts';
import { docx, docxParts, file, odt, p, zipOf } from './files.ts';

/** What comes of bytes: "read", or the reason why they are not; any other error fails the test. */
async function outcome(bytes: Uint8Array | string, name = ''): Promise<string> {
  try {
    await readDocument(file(bytes, name), { loadPdf: loadPdfInNode });
    return 'read';
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.reason;
    throw error;
  }
}

const BEGINNINGS = [
  '',
  '%PDF-1.7\n',
  'PK\x03\x04',
  '<html>',
  '<?xml?>',
  '\xd0\xcf\x11\xe0',
  '\ufeff',
  '# ',
];

it('reads any bytes, or refuses them with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...BEGINNINGS),
      fc.uint8Array({ maxLength: 400 }),
      async (start, rest) => {
        const head = [...start].map((char) => char.charCodeAt(0) & 0xff);
        expect(await outcome(new Uint8Array([...head, ...rest]))).toMatch(/^[a-z-]+$/);
      },
    ),
    { numRuns: 300 },
  );
});

const MADE: readonly MadeParagraph[] = [
  { type: 'heading', number: '1', text: 'Aims', depth: 1 },
  { type: 'clause', number: '1.1', text: 'Be kind.', depth: 0 },
  { type: 'item', number: null, text: 'always', depth: 1 },
];

const FILES = await Promise.all([toDocx(MADE, 'automatic'), toOdt(MADE), toPdf(MADE)]);

it('reads or refuses files that were cut short or changed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FILES),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
        maxLength: 6,
      }),
      async (whole, share, changes) => {
        const bytes = whole.slice(0, Math.ceil(whole.length * share));
        for (const [at, byte] of changes) bytes[Math.floor(at * bytes.length)] = byte;
        expect(await outcome(bytes)).toMatch(/^[a-z-]+$/);
      },
    ),
    { numRuns: 150 },
  );
});

const deep = (open: string, close: string, inside: string, levels: number): string =>
  open.repeat(levels) + inside + close.repeat(levels);

it('refuses what is nested ten thousand levels deep', async () => {
  const { bytes } = docx(deep('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', p('x'), 10_000));
  expect(await outcome(bytes)).toBe('broken');
  expect(
    await outcome(
      odt(deep('<text:section>', '</text:section>', '<text:p>x</text:p>', 10_000)).bytes,
    ),
  ).toBe('broken');
  expect(await outcome(`<html>${deep('<div>', '</div>', 'x', 10_000)}`)).toBe('broken');
  expect(await outcome(`<html>${'<b>'.repeat(100_000)}x`)).toBe('broken');
  expect(await outcome(`${'> '.repeat(10_000)}${'**'.repeat(10_000)}x`, 'a.md')).toBe('read');
  expect(await outcome(`${'['.repeat(10_000)}x${']('.repeat(10_000)}`, 'a.md')).toBe('read');
});

it('reads what is nested as deeply as people nest', async () => {
  const table = deep('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', p('x'), 50);
  const { blocks } = await readDocument(docx(table));
  expect(blocks).toMatchObject([{ text: 'x' }]);
});

it('reads or refuses a table of many cells', async () => {
  const row = `<w:tr>${`<w:tc>${p('x')}</w:tc>`.repeat(100)}</w:tr>`;
  const read = await readDocument(docx(`<w:tbl>${row.repeat(500)}</w:tbl>`));
  expect(read.blocks).toHaveLength(500);
  expect(await outcome(docx(`<w:tbl>${row.repeat(10_000)}</w:tbl>`).bytes)).toBe('bomb');
});

it('stops at styles that are based on each other', async () => {
  const style = (id: string, on: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/></w:style>`;
  const body = p('x', '<w:pStyle w:val="A"/>');
  expect(await outcome(docx(body, { styles: style('A', 'B') + style('B', 'A') }).bytes)).toBe(
    'read',
  );
});

it('never leaves its parts: a path that leads out of the archive finds nothing', async () => {
  const parts = docxParts(p('x'));
  const rels = parts['_rels/.rels']?.replace('word/document.xml', '../../../etc/passwd') ?? '';
  expect(await outcome(zipOf({ ...parts, '_rels/.rels': rels }))).toBe('broken');
});
