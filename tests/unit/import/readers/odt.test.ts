import { expect, it } from 'vitest';
import { readDocument } from '../../../../src/import/read.ts';
import { odt } from './files.ts';

const number = (level: number, format: string, more = ''): string =>
  `<text:list-level-style-number text:level="${String(level)}" style:num-format="${format}" ${more}/>`;

const LISTS =
  `<text:list-style style:name="L1">${number(1, '1', 'style:num-suffix="."')}` +
  `${number(2, '1', 'text:display-levels="2"')}${number(3, 'a', 'style:num-prefix="(" style:num-suffix=")"')}</text:list-style>` +
  '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="o"/></text:list-style>';

const p = (text: string, style = ''): string =>
  `<text:p${style && ` text:style-name="${style}"`}>${text}</text:p>`;
const item = (...inside: string[]): string => `<text:list-item>${inside.join('')}</text:list-item>`;
const list = (attributes: string, ...items: string[]): string =>
  `<text:list ${attributes}>${items.join('')}</text:list>`;

async function labelled(body: string, automatic = LISTS, styles = ''): Promise<string[]> {
  const { blocks } = await readDocument(odt(body, automatic, styles));
  return blocks.map(({ label, text }) => (label === null ? text : `${label}|${text}`));
}

it('counts lists of several levels', async () => {
  const body = list(
    'text:style-name="L1"',
    item(p('Aims'), list('', item(p('One'), p('more')), item(p('Two'), list('', item(p('Deep')))))),
    item(p('Use'), list('', item(p('Three')))),
  );
  expect(await labelled(body)).toEqual([
    '1.|Aims',
    '1.1|One',
    'more',
    '1.2|Two',
    '(a)|Deep',
    '2.|Use',
    '2.1|Three',
  ]);
});

it('starts each list afresh unless it goes on from another', async () => {
  const one = (attributes: string): string =>
    list(`text:style-name="L1" ${attributes}`, item(p('x')));
  const body =
    one('xml:id="a"') +
    one('') +
    one('text:continue-numbering="true"') +
    one('text:continue-list="a"') +
    list(
      'text:style-name="L1"',
      '<text:list-item text:start-value="9"><text:p>x</text:p></text:list-item>',
    );
  expect(await labelled(body)).toEqual(['1.|x', '1.|x', '2.|x', '2.|x', '9.|x']);
});

it('uses up the number of an empty item, and gives list headers none', async () => {
  const body = list(
    'text:style-name="L1"',
    `<text:list-header>${p('Head')}</text:list-header>`,
    item(p('')),
    item(p('x')),
  );
  expect(await labelled(body)).toEqual(['Head', '2.|x']);
});

it('reads bullets, and takes the list of a style where the list names none', async () => {
  const automatic = `${LISTS}<style:style style:name="P1" style:list-style-name="L1"/>`;
  const body = list('text:style-name="B"', item(p('x'))) + list('', item(p('y', 'P1')));
  expect(await labelled(body, automatic)).toEqual(['•|x', '1.|y']);
});

it('numbers headings by the outline', async () => {
  const styles = `<office:styles><text:outline-style>${number(1, '1', 'style:num-suffix="."')}${number(2, '1', 'text:display-levels="2"')}${number(3, '')}</text:outline-style></office:styles>`;
  const h = (level: number, text: string, more = ''): string =>
    `<text:h text:outline-level="${String(level)}" ${more}>${text}</text:h>`;
  const body =
    h(1, 'Aims') +
    h(2, 'One') +
    h(1, 'Foreword', 'text:is-list-header="true"') +
    h(1, 'Use') +
    h(3, 'Deep');
  expect(await labelled(body, LISTS, styles)).toEqual([
    '1.|Aims',
    '1.1|One',
    'Foreword',
    '2.|Use',
    'Deep',
  ]);
  const { blocks } = await readDocument(odt(body, LISTS, styles));
  expect(blocks.map(({ kind, level }) => `${kind} ${String(level)}`)).toEqual(
    [1, 2, 1, 1, 3].map((level) => `heading ${String(level)}`),
  );
});

it('tells titles, headings by style and bold paragraphs', async () => {
  const automatic =
    '<style:style style:name="P1" style:parent-style-name="Heading_20_2"/><style:style style:name="P2"><style:text-properties fo:font-weight="bold"/></style:style>';
  const styles =
    '<office:styles><style:style style:name="Title"/><style:style style:name="Heading_20_2" style:display-name="Heading 2"/></office:styles>';
  const body =
    p('Policy', 'Title') +
    p('Aims', 'P1') +
    p('Bold', 'P2') +
    p('Not <text:span text:style-name="P2">all</text:span>');
  const { blocks } = await readDocument(odt(body, automatic, styles));
  expect(blocks.map(({ kind, level, bold }) => [kind, level, bold])).toEqual([
    ['heading', 1, false],
    ['heading', 2, false],
    ['para', 0, true],
    ['para', 0, false],
  ]);
});

it('reads spaces, tabs and breaks', async () => {
  const body = p(' Be\n  kind,<text:s text:c="3"/>think.<text:tab/>Ask.<text:line-break/>a) first');
  expect(await labelled(body)).toEqual(['Be kind, think. Ask.', 'a) first']);
});

it('reads tables as rows, and those of one column as the text in them', async () => {
  const cell = (text: string): string => `<table:table-cell>${p(text)}</table:table-cell>`;
  const row = (...cells: string[]): string =>
    `<table:table-row>${cells.join('')}</table:table-row>`;
  const body =
    `<table:table><table:table-header-rows>${row(cell('Who'), cell('What'))}</table:table-header-rows>` +
    `${row(cell('Head'), '<table:table-cell table:number-columns-repeated="1000000"/>')}</table:table>` +
    `<table:table>${row(cell('Framed'))}</table:table>`;
  const { blocks } = await readDocument(odt(body));
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['row', 'Who\tWhat'],
    ['row', 'Head\t'],
    ['para', 'Framed'],
  ]);
});

it('lists apart what is no text, and why', async () => {
  const automatic =
    '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>';
  const body =
    '<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Someone</dc:creator></office:change-info>' +
    `${p('Gone')}</text:deletion></text:changed-region></text:tracked-changes>` +
    '<text:table-of-content><text:table-of-content-source/><text:index-body><text:p>1 Aims</text:p></text:index-body></text:table-of-content>' +
    p(
      'Ask<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Or write.</text:p></text:note-body></text:note> first.',
    ) +
    p(
      'Wait<office:annotation><dc:creator>Someone</dc:creator><text:p>Really?</text:p></office:annotation> and <text:span text:style-name="T1">not</text:span> go.',
    ) +
    p('<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame>') +
    p('<draw:frame><draw:image/><svg:title>Our logo</svg:title></draw:frame>') +
    p('<draw:frame><draw:image/></draw:frame>') +
    '<text:section text:display="none"><text:p>Draft</text:p></text:section>';
  const styles =
    '<office:master-styles><style:master-page><style:header><text:p>Example School</text:p></style:header>' +
    '<style:header-left><text:p>Example School</text:p></style:header-left><style:footer><text:p>Page 1</text:p></style:footer></style:master-page></office:master-styles>';
  const read = await readDocument(odt(body, automatic, styles));
  expect(read.blocks.map(({ text }) => text)).toEqual(['Ask first.', 'Wait and go.']);
  expect(read.leftOut.map(({ text, why }) => `${why}: ${text}`)).toEqual([
    'deleted: Gone',
    'contents: 1 Aims',
    'footnote: Or write.',
    'comment: Really?',
    'hidden: not',
    'text-box: In a box',
    'picture: Our logo',
    'hidden: Draft',
    'header: Example School',
    'header: Page 1',
  ]);
  expect(read.notes).toEqual(['A picture has no description: any words in it were not read.']);
});

it('leaves out a hidden section, and reads any other', async () => {
  const section = (attributes: string, text: string): string =>
    `<text:section text:name="s" ${attributes}>${p(text)}</text:section>`;
  const body = `${section('text:display="none"', 'Hidden.')}${section('', 'Seen.')}<text:numbered-paragraph text:display="none">${p('Counted.')}</text:numbered-paragraph>`;
  const { blocks, leftOut } = await readDocument(odt(body));
  expect(blocks.map(({ text }) => text)).toEqual(['Seen.', 'Counted.']);
  expect(leftOut).toEqual([{ text: 'Hidden.', why: 'hidden' }]);
});
