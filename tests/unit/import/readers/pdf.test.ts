import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { loadPdfInNode } from '../../../../scripts/documents/load-pdf.ts';
import { toPdf } from '../../../../scripts/documents/pdf.ts';
import { placeOf } from '../../../../src/import/pdf/place.ts';
import { fromPages } from '../../../../src/import/pdf/read.ts';
import type { PdfPage, PdfPiece } from '../../../../src/import/pdf/pages.ts';
import {
  marksOf,
  tagsOf,
  type MarkedItem,
  type Tag,
  type TagNode,
} from '../../../../src/import/pdf/tags.ts';
import { readDocument } from '../../../../src/import/read.ts';
import { file } from './files.ts';

/** A piece of 11-point type, each letter of which takes 5 points. */
const piece = (text: string, x: number, y: number, more: Partial<PdfPiece> = {}): PdfPiece => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 11,
  bold: false,
  turned: false,
  tag: null,
  artifact: false,
  ...more,
});

const page = (...pieces: readonly PdfPiece[]): PdfPage => ({
  width: 595,
  height: 842,
  pieces,
  upon: [],
});

/** Lines of text from the top down, at steps of 14 points. */
const lines = (texts: readonly string[], x = 72, top = 700): PdfPiece[] =>
  texts.flatMap((text, at) => (text === '' ? [] : [piece(text, x, top - 14 * at)]));

/** 85 letters, 425 points: as wide as the page allows. */
const FULL =
  'Staff must think twice before they post anything about pupils or the school they serve';

const texts = (...pages: readonly PdfPage[]): string[] =>
  fromPages(pages).blocks.map(({ text }) => text);

it('joins the lines of a paragraph and parts paragraphs by labels, space and short lines', () => {
  const body = lines([
    FULL,
    'and ask.',
    'Short line.',
    FULL,
    '',
    'After a gap.',
    '1.1 Be kind.',
    '• Think.',
    '(a) Ask.',
  ]);
  expect(texts(page(...body))).toEqual([
    `${FULL} and ask.`,
    'Short line.',
    FULL,
    'After a gap.',
    '1.1 Be kind.',
    '• Think.',
    '(a) Ask.',
  ]);
});

it('takes a number at a line end for a reference, but a label for a label', () => {
  const leading = `${FULL.slice(0, -9)} (see`;
  expect(texts(page(...lines([leading, '3.1 above) and ask.', FULL, '3.2 Ask.'])))).toEqual([
    `${leading} 3.1 above) and ask.`,
    FULL,
    '3.2 Ask.',
  ]);
});

it('takes a lone number under a full line without a stop for the end of its sentence', () => {
  expect(texts(page(...lines([FULL, '14.', 'Next.'])))).toEqual([`${FULL} 14.`, 'Next.']);
  expect(texts(page(...lines(['Heading', '14.', FULL])))).toEqual(['Heading', '14.', FULL]);
});

it('keeps a number that is alone on its line as a block', () => {
  expect(texts(page(...lines(['A rule.', '14', FULL, 'More.', '3.2', FULL])))).toEqual([
    'A rule.',
    '14',
    `${FULL} More.`,
    '3.2',
    FULL,
  ]);
});

it('puts pieces of a line together, with spaces where there are gaps', () => {
  const body = [
    piece('Be', 72, 700),
    piece('kind', 85, 700),
    piece('ly', 105, 700),
    piece('1.1', 72, 680),
    piece('Text', 110, 680),
  ];
  expect(texts(page(...body))).toEqual(['Be kindly', '1.1 Text']);
});

const FURNITURE = [...Array(4).keys()].map((at) =>
  page(
    piece('Example School', 72, 810),
    piece(`Page ${String(at + 1)} of 4`, 72, 30),
    ...lines(['Rule', `${String(at + 1)}. Another rule`]),
    piece('and a sentence that goes on over the end of the page without a stop', 72, 130, {
      width: 440,
    }),
  ),
);

it('sets running heads and page numbers apart, also within sentences', () => {
  const { blocks, leftOut } = fromPages(FURNITURE);
  expect(blocks.map(({ text }) => text).join(' ')).not.toMatch(/Example|Page/);
  expect(blocks.map(({ text }) => text)[2]).toBe(
    'and a sentence that goes on over the end of the page without a stop Rule',
  );
  expect(leftOut).toEqual([
    { text: 'Example School', why: 'header' },
    { text: 'Page 1 of 4', why: 'header' },
  ]);
});

it('takes lone numbers at the foot for page numbers only where they count with the pages', () => {
  const numbered = (numbers: readonly number[]): PdfPage[] =>
    numbers.map((number) => page(...lines(['Be kind.']), piece(String(number), 290, 40)));
  expect(texts(...numbered([3, 4, 5]))).toEqual(Array(3).fill('Be kind.'));
  expect(texts(...numbered([7, 2, 30])).filter((text) => /^\d+$/.test(text))).toEqual([
    '7',
    '2',
    '30',
  ]);
});

it('reads two columns one after the other, between what runs across', () => {
  const column = (name: string): string[] =>
    [...Array(10).keys()].map((at) => `${name} column and its line of words ${String(at)}x`);
  const left = column('left');
  const right = column('rite');
  const read = texts(
    page(
      piece(
        'A heading that runs across the whole of the page and ends at its right margin now',
        72,
        760,
        { width: 450 },
      ),
      ...lines(left, 72),
      ...lines(right, 320, 693),
    ),
  );
  expect(read.join(' ')).toBe(
    [
      'A heading that runs across the whole of the page and ends at its right margin now',
      ...left,
      ...right,
    ].join(' '),
  );
});

it('reads two columns of short bullets one after the other, and a table of two columns across', () => {
  const ends = ['kind', 'careful with names', 'calm', 'fair', 'honest at all times', 'polite'];
  const column = (mark: string, name: string): string[] =>
    [...ends, ...ends].map((end, at) => `${mark}${name} ${String(at)} ${end}`);
  const [left, right] = [column('• ', 'Be'), column('• ', 'Stay')];
  expect(texts(page(...lines(left, 72), ...lines(right, 320)))).toEqual([...left, ...right]);
  const [keys, values] = [column('', 'Be'), column('', 'Stay')];
  expect(texts(page(...lines(keys, 72), ...lines(values, 320)))).toEqual(
    keys.map((key, at) => `${key}\t${values[at] ?? ''}`),
  );
});

it('joins lines at a stroke without a space, also within a web address that goes on', () => {
  const upTo = (end: string): string => `${FULL.slice(0, 84 - end.length).trim()} ${end}`;
  const joined = (end: string, next: string): string[] => texts(page(...lines([upTo(end), next])));
  expect(joined('IT/', 'equality lead.')).toEqual([`${upTo('IT/')}equality lead.`]);
  expect(joined('example.org and /', 'or it.')).toEqual([`${upTo('example.org and /')} or it.`]);
  const address = 'https://example.org/';
  expect(joined(address, 'rules/staff.html says.')).toEqual([
    `${upTo(address)}rules/staff.html says.`,
  ]);
  expect(joined(address, 'and ask.')).toEqual([`${upTo(address)} and ask.`]);
});

it('reads lines with wide gaps as rows, and cells of several lines as one', () => {
  const body = [
    piece('Role', 72, 700),
    piece('Duty', 250, 700),
    piece('Head', 72, 670),
    piece('Approves the policy', 250, 670),
    piece('and reviews it', 250, 657),
    piece('Governors', 72, 630),
    piece('Adopt it', 250, 630),
  ];
  expect(fromPages([page(...body)]).blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['row', 'Role\tDuty'],
    ['row', 'Head\tApproves the policy and reviews it'],
    ['row', 'Governors\tAdopt it'],
  ]);
});

it('parts a cell that fills its column where the line beside it has a cell', () => {
  const body = [
    piece('Chair of governors', 72, 700),
    piece('Reads it', 172, 700),
    piece('Head', 72, 686),
    piece('Keeps it', 172, 686),
    piece('A line of words', 72, 640),
    piece('with a gap.', 157, 640),
  ];
  expect(texts(page(...body))).toEqual([
    'Chair of governors\tReads it',
    'Head\tKeeps it',
    'A line of words with a gap.',
  ]);
});

it('begins a paragraph with a line to be signed', () => {
  const sign = 'Signed ____________ Headteacher';
  expect(texts(page(...lines([FULL, sign])))).toEqual([FULL, sign]);
});

it('tells headings by the size of their type, and bold blocks', () => {
  const body = [
    piece('Policy', 72, 760, { size: 20, bold: true }),
    piece('Aims', 72, 730, { size: 14 }),
    ...lines([FULL, FULL]),
    piece('Bold words', 72, 640, { bold: true }),
  ];
  expect(
    fromPages([page(...body)]).blocks.map(({ kind, level, bold }) => [kind, level, bold]),
  ).toEqual([
    ['heading', 1, true],
    ['heading', 2, false],
    ['para', 0, false],
    ['para', 0, true],
  ]);
});

it('drops a hyphen at a line end only where the word is known without it', () => {
  const ends = (end: string): string => `${FULL.slice(0, 84 - end.length)} ${end}-`;
  expect(
    texts(page(...lines(['All the schooling here is sound.', ends('school'), 'ing goes on.']))),
  ).toContain(`${ends('school').slice(0, -1)}ing goes on.`);
  expect(texts(page(...lines([ends('well'), 'known names.'])))).toEqual([
    `${ends('well')}known names.`,
  ]);
});

it('sets footnotes apart, with their marks', () => {
  const small = { size: 8, width: 200 };
  const { blocks, leftOut } = fromPages([
    page(
      piece('Ask the head', 72, 700),
      piece('1', 133, 705, { size: 6, width: 3 }),
      piece('first. Do not wait.', 138, 700),
      ...lines([FULL, FULL, FULL], 72, 640),
      piece('On the 1', 72, 560),
      piece('st', 112, 564, { size: 6, width: 5 }),
      piece('1', 72, 160, { size: 5, width: 3 }),
      piece('Or write to', 76, 156, small),
      piece('the office.', 72, 146, small),
    ),
  ]);
  expect(blocks.map(({ text }) => text)).toEqual([
    'Ask the head first. Do not wait.',
    [FULL, FULL, FULL].join(' '),
    'On the 1st',
  ]);
  expect(leftOut).toEqual([{ text: '1 Or write to the office.', why: 'footnote' }]);
});

it('lists words that run upwards apart, and says which pages have no text', () => {
  const { blocks, leftOut, notes } = fromPages([
    page(...lines(['Rule.']), piece('DRAFT', 300, 400, { turned: true })),
    page(),
  ]);
  expect(fromPages([page(...lines(['Rule.'])), page(), page(), page()]).notes).toEqual([
    'Pages 2, 3 and 4 have no text: if they are pictures, the words in them were not read.',
  ]);
  expect(blocks).toHaveLength(1);
  expect(leftOut).toEqual([{ text: 'DRAFT', why: 'furniture' }]);
  expect(notes).toEqual(['Page 2 has no text: if it is a picture, the words in it were not read.']);
});

const tag = (block: number, more: Partial<Tag> = {}): Tag => ({
  block,
  heading: null,
  item: null,
  contents: false,
  ...more,
});

it('follows the tags of a PDF: paragraphs, headings, drawn bullets, contents', () => {
  const first = tag(1);
  const body = [
    piece('Aims', 72, 780 - 60, { tag: tag(0, { heading: 2 }) }),
    piece(FULL, 72, 700, { tag: first }),
    piece('and it ends short here', 72, 686, { tag: first }),
    piece('(see 3.1). It goes on', 72, 672, { tag: first }),
    piece('1) as a list', 72, 658, { tag: first }),
    piece(FULL, 72, 644, { tag: tag(2) }),
    piece(FULL, 72, 630, { tag: tag(3) }),
    piece('drawn', 90, 616, { tag: tag(4, { item: 1 }) }),
    piece('a) printed', 90, 602, { tag: tag(5, { item: 1 }) }),
    piece('1 Aims 3', 72, 588, { tag: tag(6, { contents: true }) }),
  ];
  const { blocks, leftOut } = fromPages([page(...body)]);
  expect(blocks.map(({ kind, level, label, text }) => [kind, level, label, text])).toEqual([
    ['heading', 2, null, 'Aims'],
    ['para', 0, null, `${FULL} and it ends short here (see 3.1). It goes on`],
    ['para', 0, null, '1) as a list'],
    ['para', 0, null, FULL],
    ['para', 0, null, FULL],
    ['list', 1, '•', 'drawn'],
    ['para', 0, null, 'a) printed'],
  ]);
  expect(leftOut).toEqual([{ text: '1 Aims 3', why: 'contents' }]);
});

it('does not follow tags that part every line', () => {
  const words =
    'staff must think twice before they post anything about pupils or the school which they';
  const body = [0, 1, 2].map((at) => piece(words, 72, 700 - 14 * at, { tag: tag(at) }));
  expect(texts(page(...body))).toEqual([[words, words, words].join(' ')]);
});

it('takes what the tags call no part of the text for a head or a foot, at the edge only', () => {
  const { blocks, leftOut } = fromPages([
    page(
      piece('Example School', 72, 810, { artifact: true }),
      piece('Be kind.', 72, 500, { artifact: true }),
    ),
  ]);
  expect(blocks.map(({ text }) => text)).toEqual(['Be kind.']);
  expect(leftOut).toEqual([{ text: 'Example School', why: 'header' }]);
});

it('reads the tags of a page into its pieces', () => {
  const item = (...children: TagNode[]): TagNode => ({ role: 'LI', children });
  const content = (id: string): TagNode => ({ id });
  const tree: TagNode = {
    children: [
      { role: 'H1', children: [content('h')] },
      { role: 'P', children: [content('p'), { role: 'Span', children: [content('s')] }] },
      {
        role: 'L',
        children: [
          item({ role: 'Lbl', children: [] }, { role: 'LBody', children: [content('i')] }),
          item({ role: 'LBody', children: [{ role: 'P', children: [content('j')] }] }),
          item(
            { role: 'Lbl', children: [] },
            {
              role: 'LBody',
              children: [
                { role: 'P', children: [content('k')] },
                { role: 'P', children: [content('l')] },
              ],
            },
          ),
        ],
      },
      { role: 'TOC', children: [{ role: 'TOCI', children: [content('t')] }] },
    ],
  };
  const tags = tagsOf(tree, 100);
  expect(tags.get('h')).toMatchObject({ heading: 1, item: null });
  expect(tags.get('s')).toBe(tags.get('p'));
  expect(['i', 'j', 'k', 'l'].map((id) => tags.get(id)?.item)).toEqual([0, null, 0, null]);
  expect(tags.get('t')?.contents).toBe(true);
  expect(new Set([...tags.values()].map(({ block }) => block)).size).toBe(tags.size - 1);
  const begin = (id: string | null, name = 'P'): MarkedItem => ({
    type: 'beginMarkedContent',
    id,
    tag: name,
  });
  const end: MarkedItem = { type: 'endMarkedContent' };
  const marks = marksOf(
    [begin('p'), {}, begin(null, 'Span'), {}, end, end, begin(null, 'Artifact'), {}, end, {}],
    tags,
  );
  const words = marks.filter((one) => one !== undefined);
  const paragraph = tags.get('p');
  expect(words).toEqual([
    { tag: paragraph, artifact: false },
    { tag: paragraph, artifact: false },
    { tag: null, artifact: true },
    { tag: null, artifact: false },
  ]);
});

it('places text of a page that is turned as the page is shown', () => {
  expect(placeOf([0, 1, 1, 0, 0, 0], [0, 11, -11, 0, 100, 200], 595)).toEqual({
    x: 200,
    y: 495,
    size: 11,
    turned: false,
  });
  expect(placeOf([1, 0, 0, -1, 0, 842], [11, 0, 0, 11, 72, 700], 842)).toEqual({
    x: 72,
    y: 700,
    size: 11,
    turned: false,
  });
  expect(placeOf([1, 0, 0, -1, 0, 842], [0, 11, -11, 0, 72, 700], 842).turned).toBe(true);
});

const MADE = [...Array(60).keys()].map((at) => ({
  type: 'clause' as const,
  number: `1.${String(at + 1)}`,
  text: `${FULL}, and rule ${String(at)} says so of them all without any exception whatever.`,
  depth: 0,
}));

it('reads a file of several pages, and tells how far it is', async () => {
  const progress: string[] = [];
  const read = await readDocument(file(await toPdf(MADE)), {
    loadPdf: loadPdfInNode,
    onProgress: (done, of) => progress.push(`${String(done)}/${String(of)}`),
  });
  expect(read.blocks.map(({ text }) => text)).toEqual(
    MADE.map(({ number, text }) => `${number} ${text}`),
  );
  expect(read.leftOut.map(({ why }) => why)).toEqual(['header', 'header']);
  const last = progress.length - 1;
  expect(last).toBeGreaterThan(1);
  expect(progress).toEqual([...progress.keys()].map((at) => `${String(at)}/${String(last)}`));
});

async function pdf(
  options: PDFKit.PDFDocumentOptions,
  draw: (document: PDFKit.PDFDocument) => void,
): Promise<Uint8Array> {
  const document = new PDFDocument(options);
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  draw(document);
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

const refusedFor = (bytes: Uint8Array): Promise<unknown> =>
  readDocument(file(bytes), { loadPdf: loadPdfInNode }).catch((error: unknown) => error);

it('tells bold fonts from others in a real file', async () => {
  const bytes = await pdf({}, (document) => {
    document.font('Helvetica-Bold').text('Bold words').font('Helvetica').text('Others');
  });
  const { blocks } = await readDocument(file(bytes), { loadPdf: loadPdfInNode });
  expect(blocks.map(({ text, bold }) => [text, bold])).toEqual([
    ['Bold words', true],
    ['Others', false],
  ]);
});

it('parts words between which a narrow tab is drawn', async () => {
  const bytes = await pdf({}, (document) => {
    const options = { lineBreak: false };
    document.fontSize(11).text('Each year', 72, 100, options);
    const end = 72 + document.widthOfString('Each year');
    document.fontSize(4).text(' ', end, 100, options);
    document.fontSize(11).text('and term', end + 1, 100, options);
  });
  const { blocks } = await readDocument(file(bytes), { loadPdf: loadPdfInNode });
  expect(blocks.map(({ text }) => text)).toEqual(['Each year and term']);
});

it('does not glue words of two lines together that a larger line beside them touches', () => {
  const small = { size: 7 };
  const body = [
    piece('1.4 Ask', 50, 705, small),
    piece('3. Larger', 310, 700),
    piece('the head.', 50, 697, small),
  ];
  const words = texts(page(...body)).join(' ');
  expect(words).toMatch(/Ask the head\./);
});

it('lists what was filled into a form, and comments, apart', async () => {
  const bytes = await pdf({}, (document) => {
    document.text('Be kind.').initForm();
    document.formText('name', 100, 200, 200, 20, { value: 'Sample Academy' });
    document.note(100, 300, 20, 20, 'Really?').link(100, 400, 20, 20, 'https://example.org');
  });
  const { blocks, leftOut } = await readDocument(file(bytes), { loadPdf: loadPdfInNode });
  expect(blocks.map(({ text }) => text)).toEqual(['Be kind.']);
  expect(leftOut).toEqual([
    { text: 'Really?', why: 'comment' },
    { text: 'Sample Academy', why: 'text-box' },
  ]);
});

it('refuses pages without text, passwords and broken files', async () => {
  const scanned = await pdf({}, (document) => document.rect(0, 0, 100, 100).fill());
  const locked = await pdf({ userPassword: 'secret' }, (document) => document.text('Words'));
  expect(await refusedFor(scanned)).toMatchObject({
    name: 'UnreadableDocument',
    reason: 'scanned',
  });
  expect(await refusedFor(locked)).toMatchObject({
    name: 'UnreadableDocument',
    reason: 'password',
  });
  expect(await refusedFor(new TextEncoder().encode('%PDF-1.7\nnothing'))).toMatchObject({
    name: 'UnreadableDocument',
    reason: 'broken',
  });
});
