import { expect, it } from 'vitest';
import type { ReadDocument } from '../../../../src/import/blocks.ts';
import { readDocument } from '../../../../src/import/read.ts';
import { file } from './files.ts';

const read = (html: string): Promise<ReadDocument> => readDocument(file(html));

async function shown(html: string): Promise<string[]> {
  const { blocks } = await read(html);
  return blocks.map(
    ({ kind, level, label, text }) => `${kind}${String(level)} ${label ?? '-'} ${text}`,
  );
}

it('reads headings, paragraphs and lists as a browser prints them', async () => {
  const html = `<!DOCTYPE html><body><h1>Staff <i>policy</i></h1><div>Loose <b>words</b><p>One<br>line<br>(a) two</div>
    <ol start="3" type="a"><li>Three<ul><li><p>Deep</p><p>More</p></li></ul></li><li value="9">Nine</li></ol>
    <ol style="list-style-type:upper-roman" reversed><li>Two</li><li><h3>One</h3></li></ol><ul style="list-style: none"><li>Bare</li></ul></body>`;
  expect(await shown(html)).toEqual([
    'heading1 - Staff policy',
    'para0 - Loose words',
    'para0 - One line',
    'para0 - (a) two',
    'list0 c. Three',
    'list1 • Deep',
    'para0 - More',
    'list0 i. Nine',
    'list0 II. Two',
    'heading3 I. One',
    'list0 - Bare',
  ]);
});

it('reads what was copied from Word', async () => {
  const label = (text: string, font = ''): string =>
    `<![if !supportLists]><span style='font-family:${font}'><span style='mso-list:Ignore'>${text}<span>&nbsp;&nbsp; </span></span></span><![endif]>`;
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {}</style></head><body>
    <p class=MsoTitle>Policy</p><p class=MsoToc1>Aims 1</p>
    <h1 style='mso-list:l0 level1 lfo1'>${label('1.')}Aims</h1>
    <p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level2 lfo1'>${label('1.1')}Be kind<a href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>.<o:p></o:p></p>
    <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${label('·', 'Symbol')}Think</p>
    <p class=MsoListParagraph style='mso-list:l1 level2 lfo2'>${label('o', '"Courier New"')}Ask</p>
    <p class=MsoNormal><b>Bold <span>all</span></b></p>
    <p class=MsoFootnoteText>[1] Or write.</p></body></html>`;
  expect(await shown(html)).toEqual([
    'heading1 - Policy',
    'heading1 1. Aims',
    'list1 1.1 Be kind.',
    'list0 • Think',
    'list1 • Ask',
    'para0 - Bold all',
  ]);
  expect((await read(html)).leftOut).toEqual([
    { text: 'Aims 1', why: 'contents' },
    { text: '[1] Or write.', why: 'footnote' },
  ]);
});

it('reads tables as rows, and those of one column as the text in them', async () => {
  const html =
    '<table><caption>Duties</caption><thead><tr><th>Who<th>What</thead><tr><td>Head<td><ul><li>Approves<li>Reviews</ul></table>' +
    '<table><tr><td><p>Framed<p>Text</table>';
  expect(await shown(html)).toEqual([
    'row0 - Duties',
    'row0 - Who\tWhat',
    'row0 - Head\t• Approves • Reviews',
    'para0 - Framed',
    'para0 - Text',
  ]);
  const { blocks } = await read(html);
  expect(blocks.map(({ bold }) => bold)).toEqual([false, true, false, false, false]);
});

it('leaves out what is no text of the page, and says why', async () => {
  const html =
    '<html><head><title>Example School</title></head><body><nav><ul><li>Home</li></ul></nav><header>Top <b>of page</b></header>' +
    '<main><header>Kept</header><p hidden>Not yet</p><p style="display: none">Nor this</p><p>Be <del>very</del> kind.' +
    '<img src="x" alt="Our logo"></p><button>Print</button></main><script>let a</script><footer>Foot</footer></body></html>';
  const { blocks, leftOut } = await read(html);
  expect(blocks.map(({ text }) => text)).toEqual(['Kept', 'Be kind.']);
  expect(leftOut.map(({ why, text }) => `${why}: ${text}`)).toEqual([
    'header: Example School',
    'furniture: • Home',
    'furniture: Top of page',
    'hidden: Not yet',
    'hidden: Nor this',
    'deleted: very',
    'picture: Our logo',
    'furniture: Print',
    'furniture: Foot',
  ]);
});

it('keeps lines of preformatted text, white space aside, and raised numbers that are no notes', async () => {
  const html =
    '<div role="heading" aria-level="4">Head</div><pre>1. One\n2. Two</pre><p>10 m<sup>2</sup>, note<sup><a href="#n">2</a></sup></p>' +
    '<b style="font-weight:normal"><p>Plain</p></b><p><span style="font-weight:700">Bold</span></p>';
  expect(await shown(html)).toEqual([
    'heading4 - Head',
    'para0 - 1. One',
    'para0 - 2. Two',
    'para0 - 10 m2, note',
    'para0 - Plain',
    'para0 - Bold',
  ]);
  expect((await read(html)).blocks.map(({ bold }) => bold).slice(4)).toEqual([false, true]);
});

it('sets apart what LibreOffice and Word write as heads, feet and notes of pages', async () => {
  const html =
    '<body><div title="header"><p>Example School</p></div><p>Be kind<sup><a href="#sdfootnote1sym">1</a></sup>.</p>' +
    '<div id="sdfootnote1"><p>1 Or write.</p></div><div style="mso-element:footnote"><p>2 Or ask.</p></div>' +
    '<section role="doc-endnotes"><p>3 The end.</p></section></body>';
  const { blocks, leftOut } = await read(html);
  expect(blocks.map(({ text }) => text)).toEqual(['Be kind.']);
  expect(leftOut).toEqual([
    { text: 'Example School', why: 'header' },
    { text: '1 Or write.', why: 'footnote' },
    { text: '2 Or ask.', why: 'footnote' },
    { text: '3 The end.', why: 'footnote' },
  ]);
});
