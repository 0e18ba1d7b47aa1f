import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PdfPage, PdfPiece } from '../../../../src/import/pdf/pages.ts';
import { fromPages } from '../../../../src/import/pdf/read.ts';
import { readDocument } from '../../../../src/import/read.ts';
import { docx, file, odt, p, r } from './files.ts';

/** A document as a tree of what may be in each other: a name, and what is inside. */
interface Made {
  readonly name: string;
  readonly inside: readonly Made[];
}

/**
 * Writes a piece; `inside` is what was written of its parts, `word` gives a new word at each call.
 */
type Writers = Readonly<Record<string, (inside: string, word: () => string) => string>>;

const treeOf = (inner: readonly string[], outer: readonly string[]): fc.Arbitrary<Made[]> => {
  const leaf = fc.constantFrom(...inner).map((name): Made => ({ name, inside: [] }));
  const { piece } = fc.letrec<{ piece: Made }>((tie) => ({
    piece: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.record({
        name: fc.constantFrom(...outer),
        inside: fc.array(tie('piece'), { maxLength: 3 }),
      }),
    ),
  }));
  return fc.array(piece, { minLength: 1, maxLength: 6 });
};

function write(made: readonly Made[], writers: Writers): { source: string; words: string[] } {
  const words: string[] = [];
  const word = (): string => {
    words.push(`w${String(words.length)}x`);
    return words.at(-1) ?? '';
  };
  const one = ({ name, inside }: Made): string =>
    writers[name]?.(inside.map(one).join(''), word) ?? '';
  return { source: made.map(one).join(''), words };
}

/** Each word once, in the text or in what is left out. */
async function expectEvery(
  words: readonly string[],
  given: { name: string; bytes: Uint8Array },
): Promise<void> {
  if (words.length === 0) return;
  const { blocks, leftOut } = await readDocument(given);
  const found = [...blocks, ...leftOut].flatMap(({ text }) => text.match(/w\d+x/g) ?? []);
  expect(found.toSorted()).toEqual(words.toSorted());
}

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

const DOCX_INNER: Writers = {
  gone: (_, word) =>
    `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p(word())}</w:tc></w:tr></w:tbl>`,
  plain: (_, word) => p(word()),
  hidden: (_, word) => `<w:p>${r(word())}${r(word(), '<w:vanish/>')}</w:p>`,
  changed: (_, word) =>
    `<w:p><w:ins>${r(word())}</w:ins><w:del><w:r><w:delText>${word()}</w:delText></w:r></w:del></w:p>`,
  unended: (_, word) => `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r(word())}</w:p>`,
  field: (_, word) =>
    `<w:p>${field('begin')}${r(word())}${field('separate')}${r(word())}${field('end')}${r(word())}</w:p>`,
  begun: (_, word) => `<w:p>${field('begin')}${r(word())}</w:p>`,
  linked: (_, word) =>
    `<w:p><w:hyperlink>${r(word())}</w:hyperlink><w:unknown>${r(word())}</w:unknown></w:p>`,
  math: (_, word) => `<w:p><m:oMath><m:r><m:t>${word()}</m:t></m:r></m:oMath></w:p>`,
  picture: (_, word) =>
    `<w:p><w:r><w:drawing><wp:docPr descr="${word()}"/></w:drawing></w:r></w:p>`,
};

const DOCX_OUTER: Writers = {
  table: (inside) =>
    `<w:tbl><w:tr><w:tc>${inside}</w:tc><w:tc>${inside && p('')}</w:tc></w:tr></w:tbl>`,
  control: (inside) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`,
  contents: (inside) =>
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`,
  box: (inside, word) =>
    `<w:p>${r(word())}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
};

it('loses no word of a Word file', async () => {
  await fc.assert(
    fc.asyncProperty(treeOf(Object.keys(DOCX_INNER), Object.keys(DOCX_OUTER)), async (made) => {
      const { source, words } = write(made, { ...DOCX_INNER, ...DOCX_OUTER });
      await expectEvery(words, docx(source));
    }),
    { numRuns: 300 },
  );
});

const t = (text: string): string => `<text:p>${text}</text:p>`;

const ODT_INNER: Writers = {
  plain: (_, word) => t(word()),
  heading: (_, word) => `<text:h text:outline-level="1">${word()}</text:h>`,
  note: (_, word) =>
    t(`${word()}<text:note><text:note-body>${t(word())}</text:note-body></text:note> ${word()}`),
  comment: (_, word) => t(`<office:annotation>${t(word())}</office:annotation>${word()}`),
  hidden: (_, word) => t(`${word()} <text:hidden-text>${word()}</text:hidden-text>`),
  picture: (_, word) => t(`<draw:frame><draw:image/><svg:desc>${word()}</svg:desc></draw:frame>`),
  deleted: (_, word) =>
    `<text:tracked-changes><text:changed-region><text:deletion>${t(word())}</text:deletion></text:changed-region></text:tracked-changes>`,
  unknown: (_, word) => `<text:unknown>${t(`<text:other>${word()}</text:other>`)}</text:unknown>`,
};

const ODT_OUTER: Writers = {
  list: (inside) => `<text:list><text:list-item>${inside}</text:list-item></text:list>`,
  table: (inside) =>
    `<table:table><table:table-row><table:table-cell>${inside}</table:table-cell><table:table-cell/></table:table-row></table:table>`,
  section: (inside) => `<text:section>${inside}</text:section>`,
  unseen: (inside) => `<text:section text:display="none">${inside}</text:section>`,
  contents: (inside) =>
    `<text:table-of-content><text:index-body>${inside}</text:index-body></text:table-of-content>`,
  box: (inside, word) =>
    t(`${word()}<draw:frame><draw:text-box>${inside}</draw:text-box></draw:frame>`),
};

it('loses no word of an OpenDocument text', async () => {
  await fc.assert(
    fc.asyncProperty(treeOf(Object.keys(ODT_INNER), Object.keys(ODT_OUTER)), async (made) => {
      const { source, words } = write(made, { ...ODT_INNER, ...ODT_OUTER });
      await expectEvery(words, odt(source));
    }),
    { numRuns: 300 },
  );
});

const HTML_INNER: Writers = {
  text: (_, word) => ` ${word()} `,
  bold: (_, word) => ` <b>${word()}</b>${word()} `,
  lines: (_, word) => `${word()}<br>${word()}`,
  picture: (_, word) => `<img alt="${word()}">`,
  heading: (_, word) => `<h2>${word()}</h2>`,
  button: (_, word) => `<button>${word()}</button>`,
};

const HTML_OUTER: Writers = {
  div: (inside) => `<div>${inside}</div>`,
  list: (inside, word) => `<ol><li>${inside}</li>${word()}</ol>`,
  table: (inside) => `<table><tr><td>${inside}</td><td></td></tr></table>`,
  nav: (inside) => `<nav>${inside}</nav>`,
  hidden: (inside) => `<div hidden>${inside}</div>`,
  own: (inside) => `<own-element>${inside}</own-element>`,
};

it('loses no word of a web page', async () => {
  await fc.assert(
    fc.asyncProperty(treeOf(Object.keys(HTML_INNER), Object.keys(HTML_OUTER)), async (made) => {
      const { source, words } = write(made, { ...HTML_INNER, ...HTML_OUTER });
      await expectEvery(words, file(`<html><body>${source}`));
    }),
    { numRuns: 300 },
  );
});

const MARKS = [
  '',
  '# ',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '**',
  '*',
  '`',
  '|',
  '\t',
  '\\',
  '![',
  '](x)',
  '[',
  '~~',
  '<b>',
  '---\n',
  '```\n',
  '[^1]: ',
  '<!-- ',
  ' -->',
  '\n',
  '\n\n',
  ' ',
];

it.each(['', 'policy.md'])('loses no word of a text called "%s"', async (name) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 20 }),
      async (marks) => {
        const words = marks.map((_, at) => `w${String(at)}x`);
        await expectEvery(
          words,
          file(`A ${marks.map((mark, at) => `${mark}w${String(at)}x`).join(' ')}`, name),
        );
      },
    ),
    { numRuns: 500 },
  );
});

/** Coordinates on a few lines and at a few margins, so that pieces meet. */
const PIECE = fc.record({
  x: fc.oneof(fc.constantFrom(72, 110, 320), fc.integer({ min: 0, max: 560 })),
  y: fc.oneof(fc.constantFrom(30, 100, 640, 700, 714, 810), fc.integer({ min: 0, max: 842 })),
  width: fc.integer({ min: 5, max: 450 }),
  size: fc.constantFrom(6, 11, 11, 11, 14, 20),
  bold: fc.boolean(),
  turned: fc.oneof(
    { weight: 9, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  artifact: fc.boolean(),
  tag: fc.option(
    fc.constantFrom(
      ...[0, 1, 2].map((block) => ({
        block,
        heading: null,
        item: block === 1 ? 0 : null,
        contents: block === 2,
      })),
    ),
  ),
});

const STARTS = ['', '', '', '1. ', '3.1 ', '• ', '(a) ', 'and ', 'see ', '14 '];

/** Different words without numbers: those that differ by a page number are listed once. */
const wordAt = (at: number): string =>
  `q${[...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}z`;

it('loses no word of the pages of a PDF', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(PIECE, fc.constantFrom(...STARTS)), { maxLength: 40 }), {
        minLength: 1,
        maxLength: 4,
      }),
      (made) => {
        let count = 0;
        const pages = made.map((pieces): PdfPage => ({
          width: 595,
          height: 842,
          upon: [],
          pieces: pieces.map(([piece, start]): PdfPiece => ({
            ...piece,
            text: `${start}${wordAt(count++)}`,
          })),
        }));
        fc.pre(count > 0);
        const { blocks, leftOut } = fromPages(pages);
        const found = [...blocks, ...leftOut].flatMap(({ text }) => text.match(/q[a-j]+z/g) ?? []);
        expect(found.toSorted()).toEqual([...Array(count).keys()].map(wordAt).toSorted());
      },
    ),
    { numRuns: 500 },
  );
});
