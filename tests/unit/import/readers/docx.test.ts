import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/import/read.ts';
import { docx, docxParts, file, inList, p, r, zipOf, type DocxExtras } from './files.ts';

/** "label|text" of every block. */
async function labelled(body: string, extras?: DocxExtras): Promise<string[]> {
  const { blocks } = await readDocument(docx(body, extras));
  return blocks.map(({ label, text }) => (label === null ? text : `${label}|${text}`));
}

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const list = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${String(id)}">${levels.join('')}</w:abstractNum>`;

const num = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(abstract)}"/>${more}</w:num>`;

const LEGAL = list(
  1,
  level(0, 'decimal', '%1.'),
  level(1, 'decimal', '%1.%2'),
  level(2, 'lowerLetter', '(%3)'),
  level(3, 'lowerRoman', '%4.'),
);

it('counts lists of several levels, and starts deeper ones afresh', async () => {
  const body =
    p('Aims', inList(1)) +
    p('First', inList(1, 1)) +
    p('Second', inList(1, 1)) +
    p('One', inList(1, 2)) +
    p('Deep', inList(1, 3)) +
    p('Two', inList(1, 2)) +
    p('Use', inList(1)) +
    p('Third', inList(1, 1));
  expect(await labelled(body, { numbering: LEGAL + num(1, 1) })).toEqual([
    '1.|Aims',
    '1.1|First',
    '1.2|Second',
    '(a)|One',
    'i.|Deep',
    '(b)|Two',
    '2.|Use',
    '2.1|Third',
  ]);
});

it('goes on counting in lists of one kind, and starts where a list says so', async () => {
  const numbering =
    LEGAL +
    num(1, 1) +
    num(2, 1) +
    num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
  const body = [1, 1, 2, 3, 3, 2].map((id) => p('x', inList(id))).join('');
  expect(await labelled(body, { numbering })).toEqual(
    ['1.', '2.', '3.', '7.', '8.', '9.'].map((label) => `${label}|x`),
  );
});

it('does not start a level afresh that says that it goes on', async () => {
  const numbering =
    list(
      1,
      level(0, 'upperLetter', '%1.'),
      level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
    ) + num(1, 1);
  const body = [0, 1, 1, 0, 1].map((at) => p('x', inList(1, at))).join('');
  expect(await labelled(body, { numbering })).toEqual(
    ['A.', '1.', '2.', 'B.', '3.'].map((label) => `${label}|x`),
  );
});

it('prints the numbers of all levels in figures where the list asks for it', async () => {
  const numbering =
    list(1, level(0, 'upperRoman', 'Part %1'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) +
    num(1, 1);
  const body = p('One', inList(1)) + p('Two', inList(1)) + p('Sub', inList(1, 1));
  expect(await labelled(body, { numbering })).toEqual(['Part I|One', 'Part II|Two', '2.1|Sub']);
});

it('takes the level of an override for that of the list', async () => {
  const other = `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)')}</w:lvlOverride>`;
  const numbering = LEGAL + num(1, 1) + num(2, 1, other);
  expect(await labelled(p('x', inList(2)), { numbering })).toEqual(['a)|x']);
});

it('numbers by styles, at the level that is bound to the style', async () => {
  const numbering =
    list(
      1,
      level(0, 'decimal', '%1', '<w:pStyle w:val="Section"/>'),
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Rule"/>'),
    ) + num(1, 1);
  const styles =
    '<w:style w:type="paragraph" w:styleId="Section"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Rule"><w:name w:val="Rule"/><w:basedOn w:val="Section"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>';
  const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
  const { blocks } = await readDocument(
    docx(
      p('Aims', style('Section')) +
        p('Be kind.', style('Rule')) +
        p('No number', `${style('Rule')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
      { numbering, styles },
    ),
  );
  expect(blocks).toEqual([
    { kind: 'heading', level: 1, label: '1', text: 'Aims', bold: false },
    { kind: 'list', level: 1, label: '1.1', text: 'Be kind.', bold: false },
    { kind: 'para', level: 0, label: null, text: 'No number', bold: false },
  ]);
});

it('follows a list to the style of lists that defines it', async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="House"/></w:abstractNum>' +
    `<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="House"/>${level(0, 'decimal', 'R%1')}</w:abstractNum>` +
    num(1, 1);
  expect(await labelled(p('x', inList(1)) + p('y', inList(1)), { numbering })).toEqual([
    'R1|x',
    'R2|y',
  ]);
});

it('reads bullets of any font as one, and levels that print nothing as none', async () => {
  const numbering =
    list(1, level(0, 'bullet', '\uf0b7'), level(1, 'bullet', 'o'), level(2, 'none', '')) +
    num(1, 1);
  const body = p('x', inList(1)) + p('y', inList(1, 1)) + p('z', inList(1, 2));
  const { blocks } = await readDocument(docx(body, { numbering }));
  expect(blocks.map(({ kind, level: at, label }) => [kind, at, label])).toEqual([
    ['list', 0, '•'],
    ['list', 1, '•'],
    ['list', 2, null],
  ]);
});

it('leaves typed numbers and bullets in the text', async () => {
  const body =
    p('2.1\u00a0 Be kind.') +
    `<w:p>${r('(a)')}<w:r><w:tab/></w:r>${r('Think.')}</w:p>` +
    p('\uf0b7 Post.');
  expect(await labelled(body)).toEqual(['2.1 Be kind.', '(a) Think.', '• Post.']);
});

it('lets an empty paragraph use up its number, but not a deleted one', async () => {
  const deleted =
    `<w:p><w:pPr>${inList(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr>` +
    '<w:del w:id="2"><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p>';
  const body =
    p('x', inList(1)) + deleted + p('y', inList(1)) + p('', inList(1)) + p('z', inList(1));
  const extras = { numbering: LEGAL + num(1, 1) };
  expect(await labelled(body, extras)).toEqual(['1.|x', '2.|y', '4.|z']);
  expect((await readDocument(docx(body, extras))).leftOut).toEqual([
    { text: 'Gone', why: 'deleted' },
  ]);
});

it('gives a paragraph that was moved away no number', async () => {
  const moved = `<w:p><w:pPr>${inList(1)}<w:rPr><w:moveFrom w:id="1"/></w:rPr></w:pPr><w:moveFrom w:id="2">${r('Away')}</w:moveFrom></w:p>`;
  const extras = { numbering: LEGAL + num(1, 1) };
  expect(await labelled(moved + p('x', inList(1)), extras)).toEqual(['1.|x']);
});

it('reads tracked changes as accepted, and joins what a deleted end of a paragraph joins', async () => {
  const body =
    `<w:p>${r('Staff ')}<w:ins w:id="1">${r('must ')}</w:ins><w:del w:id="2"><w:r><w:delText>should</w:delText></w:r></w:del>${r('ask.')}</w:p>` +
    `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${r('Never ')}</w:p>${p('alone.')}` +
    `<w:p><w:moveFrom w:id="4">${r('Here')}</w:moveFrom></w:p><w:p><w:moveTo w:id="5">${r('There')}</w:moveTo></w:p>`;
  const read = await readDocument(docx(body));
  expect(read.blocks.map(({ text }) => text)).toEqual(['Staff must ask.', 'Never alone.', 'There']);
  expect(read.leftOut).toEqual([
    { text: 'should', why: 'deleted' },
    { text: 'Here', why: 'deleted' },
  ]);
});

it('keeps words of a last paragraph whose end was deleted', async () => {
  const body = `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${r('Never alone.')}</w:p>`;
  expect(await labelled(body)).toEqual(['Never alone.']);
});

const cell = (...inside: string[]): string => `<w:tc>${inside.join('')}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

it('reads tables as rows, and those of one column as the text in them', async () => {
  const table = `<w:tbl>${row(cell(p('Who')), cell(p('What')))}${row(
    cell(p('Head', inList(1))),
    cell(p('Approves'), p('Reviews')),
  )}<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p('Old'))}${cell(p('Row'))}</w:tr></w:tbl>`;
  const frame = `<w:tbl>${row(cell(p('Framed'), p('Text')))}</w:tbl>`;
  const read = await readDocument(docx(table + frame, { numbering: LEGAL + num(1, 1) }));
  expect(read.blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['row', 'Who\tWhat'],
    ['row', '1. Head\tApproves Reviews'],
    ['para', 'Framed'],
    ['para', 'Text'],
  ]);
  expect(read.leftOut).toEqual([{ text: 'Old Row', why: 'deleted' }]);
});

it('lists notes, comments, headers and footers apart from the text', async () => {
  const body = `<w:p>${r('Ask')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' first.')}</w:p>`;
  const read = await readDocument(
    docx(body, {
      footnotes: `<w:footnote w:id="0" w:type="separator">${p('line')}</w:footnote><w:footnote w:id="2">${p('Or write.')}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${p('See the end.')}</w:endnote>`,
      comments: `<w:comment w:id="1">${p('Really?')}</w:comment>`,
      headers: [p('Example School'), p('Example School'), p('Page 1')],
    }),
  );
  expect(read.blocks.map(({ text }) => text)).toEqual(['Ask first.']);
  expect(read.leftOut).toEqual([
    { text: 'Or write.', why: 'footnote' },
    { text: 'See the end.', why: 'footnote' },
    { text: 'Really?', why: 'comment' },
    { text: 'Example School', why: 'header' },
    { text: 'Page 1', why: 'header' },
  ]);
});

const BOX = `<w:txbxContent>${p('In a box')}</w:txbxContent>`;

it('lists hidden words, boxes and what pictures say', async () => {
  const styles =
    '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>';
  const body =
    `<w:p>${r('Seen')}${r(' unseen', '<w:vanish/>')}${r(' secret', '<w:rStyle w:val="Secret"/>')}</w:p>` +
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${BOX}</w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict>${BOX}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Our logo"/></wp:inline></w:drawing></w:r></w:p>' +
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="2" name="y"/></wp:inline></w:drawing></w:r></w:p>';
  const read = await readDocument(docx(body, { styles }));
  expect(read.blocks.map(({ text }) => text)).toEqual(['Seen']);
  expect(read.leftOut).toEqual([
    { text: 'unseen secret', why: 'hidden' },
    { text: 'In a box', why: 'text-box' },
    { text: 'Our logo', why: 'picture' },
  ]);
  expect(read.notes).toEqual(['A picture has no description: any words in it were not read.']);
});

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

it('lists a table of contents apart: in a control, in a field over paragraphs, in its styles', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
  const control =
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>' +
    `<w:sdtContent>${p('Contents')}</w:sdtContent></w:sdt>`;
  const field =
    `<w:p>${mark('begin')}${code(' TOC \\o "1-3" ')}${mark('separate')}${r('1 Aims')}</w:p>` +
    `${p('2 Use')}<w:p>${mark('end')}</w:p>`;
  const body = control + field + p('3 Law', '<w:pStyle w:val="TOC1"/>') + p('The text');
  const read = await readDocument(docx(body, { styles }));
  expect(read.blocks.map(({ text }) => text)).toEqual(['The text']);
  expect(read.leftOut).toEqual(
    ['Contents', '1 Aims', '2 Use', '3 Law'].map((text) => ({ text, why: 'contents' })),
  );
});

it('shows what fields show and not what they are made of', async () => {
  const field = `${mark('begin')}${code(' REF _1 ')}${mark('separate')}${r('3.1')}${mark('end')}`;
  const body = `<w:p>${r('See ')}${field}<w:fldSimple w:instr=" PAGE ">${r(' on 4')}</w:fldSimple>${r('.')}</w:p>`;
  expect(await labelled(body)).toEqual(['See 3.1 on 4.']);
});

it('reads symbols, breaks and hyphens', async () => {
  const body =
    `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${r(' Wi')}<w:r><w:softHyphen/></w:r>${r('Fi')}` +
    `<w:r><w:noBreakHyphen/></w:r>${r('safe')}<w:r><w:br/></w:r>${r('still')}<w:r><w:br/></w:r>${r('(b) next')}</w:p>`;
  expect(await labelled(body)).toEqual(['✓ WiFi-safe still', '(b) next']);
});

it('tells headings by outline and by name, and paragraphs that are bold as a whole', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>';
  const body =
    p('Policy', '<w:pStyle w:val="T"/>') +
    p('Aims', '<w:pStyle w:val="H"/>') +
    p('Use', '<w:outlineLvl w:val="2"/>') +
    `<w:p>${r('Bold', '<w:b/>')}</w:p><w:p>${r('Bold', '<w:b/>')}${r(' and not bold', '<w:b w:val="0"/>')}</w:p>`;
  const { blocks } = await readDocument(docx(body, { styles }));
  expect(blocks.map(({ kind, level: at, bold }) => [kind, at, bold])).toEqual([
    ['heading', 1, false],
    ['heading', 2, true],
    ['heading', 3, false],
    ['para', 0, true],
    ['para', 0, false],
  ]);
});

it('reads the strict form of the format, and a document by another name', async () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
      .replace('word/document.xml', '/word/document2.xml');
  const parts = docxParts(p('x', inList(1)), { numbering: LEGAL + num(1, 1) });
  const renamed = Object.entries(parts).map(([name, xml]) => [
    name.replace('document.xml', 'document2.xml'),
    strict(xml),
  ]);
  const { blocks } = await readDocument(file(zipOf(Object.fromEntries(renamed))));
  expect(blocks).toMatchObject([{ label: '1.', text: 'x' }]);
});

it('says that a part which is embedded was not read', async () => {
  const { notes } = await readDocument(docx(`${p('x')}<w:altChunk r:id="r9"/>`));
  expect(notes).toEqual(['Part of the document is another file embedded in it, and was not read.']);
});
