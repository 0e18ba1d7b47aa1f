import { expect, it } from 'vitest';
import type { Block } from '../../../../src/import/blocks.ts';
import { readDocument } from '../../../../src/import/read.ts';
import { file } from './files.ts';

const texts = async (source: string | Uint8Array, name = ''): Promise<string[]> =>
  (await readDocument(file(source, name))).blocks.map(({ text }) => text);

it('reads a block from each line, and leaves typed numbers and bullets in it', async () => {
  const { format, blocks } = await readDocument(
    file('\ufeff1. Aims\r\n\r\n1.1  Be\u00a0kind.\r(a)\tThink.\n\u2022 Post\u00ad ed\n'),
  );
  expect(format).toBe('text');
  expect(blocks).toEqual(
    ['1. Aims', '1.1 Be kind.', '(a) Think.', '• Post ed'].map((text) => ({
      kind: 'para',
      level: 0,
      label: null,
      text,
      bold: false,
    })),
  );
});

it('joins lines that were wrapped, and no others', async () => {
  const wrapped = [
    'SOCIAL MEDIA POLICY',
    '1. Aims',
    '1.1 Staff must think before they post anything at all,',
    'even at home or on holiday, and they must ask the head',
    'where they are not sure.',
    'YOUR DUTIES',
    '• Never post the name of a pupil, or a picture of one',
    'without consent.',
    '',
    'Ask first.',
  ].join('\n');
  expect(await texts(wrapped)).toEqual([
    'SOCIAL MEDIA POLICY',
    '1. Aims',
    '1.1 Staff must think before they post anything at all, even at home or on holiday, and they must ask the head where they are not sure.',
    'YOUR DUTIES',
    '• Never post the name of a pupil, or a picture of one without consent.',
    'Ask first.',
  ]);
  expect(await texts('One rule\nAnother rule\vA third')).toHaveLength(3);
});

it('reads tabs as a table, but not those after a label', async () => {
  const { blocks } = await readDocument(
    file('Who\tWhat\nHead\tApproves\n1.1\tBe kind.\n•\tThink.'),
  );
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['row', 'Who\tWhat'],
    ['row', 'Head\tApproves'],
    ['para', '1.1 Be kind.'],
    ['para', '• Think.'],
  ]);
});

it.each([
  ['UTF-16, low byte first', [0xff, 0xfe, 0x61, 0, 0x19, 0x20, 0x62, 0]],
  ['UTF-16, high byte first', [0xfe, 0xff, 0, 0x61, 0x20, 0x19, 0, 0x62]],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61, 0xe2, 0x80, 0x99, 0x62]],
  ['UTF-8', [0x61, 0xe2, 0x80, 0x99, 0x62]],
  ['Windows-1252', [0x61, 0x92, 0x62]],
])('decodes %s', async (_, bytes) => {
  expect(await texts(new Uint8Array(bytes))).toEqual(['a’b']);
});

const marked = (blocks: readonly Block[]): string[] =>
  blocks.map(({ kind, level, label, text }) => `${kind}${String(level)} ${label ?? '-'} ${text}`);

it('reads Markdown by its marks', async () => {
  const source = `Staff policy
============

## 1. Aims ##

1.1 Be **kind**, _always_
and \`safe\`. See [the code](https://example.org/a_(b)) or <https://example.org/x_y_z>.

- One
  goes on
  - Deep
- Two\\*

1. First
1. Second

7) Seven

> Quoted words\\
> of a person

| Who | What |
| --- | :---: |
| Head | *Approves* a\\|b |

**All of it is bold**

---

\`\`\`
code_here_
\`\`\`
`;
  const { format, blocks, leftOut } = await readDocument(file(source, 'policy.md'));
  expect(format).toBe('markdown');
  expect(marked(blocks)).toEqual([
    'heading1 - Staff policy',
    'heading2 - 1. Aims',
    'para0 - 1.1 Be kind, always and safe. See the code or https://example.org/x_y_z.',
    'list0 • One goes on',
    'list1 • Deep',
    'list0 • Two*',
    'list0 1. First',
    'list0 2. Second',
    'list0 7) Seven',
    'para0 - Quoted words of a person',
    'row0 - Who\tWhat',
    'row0 - Head\tApproves a|b',
    'para0 - All of it is bold',
    'para0 - code_here_',
  ]);
  expect(blocks.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(['All of it is bold']);
  expect(leftOut).toEqual([]);
});

it('lists footnotes, comments and what pictures say apart', async () => {
  const source =
    '# A\n\nAsk[^1] first. ![Our logo](logo.png)\n<!-- not yet -->\n\n[^1]: Or write\nto us.\n\nb < 18 &amp; c_d_e\n';
  const { blocks, leftOut } = await readDocument(file(source, 'policy.md'));
  expect(blocks.map(({ text }) => text)).toEqual(['A', 'Ask first.', 'b < 18 & c_d_e']);
  expect(leftOut).toEqual([
    { text: 'not yet', why: 'hidden' },
    { text: 'Our logo', why: 'picture' },
    { text: 'Or write to us.', why: 'footnote' },
  ]);
});

it('joins lines of pasted Markdown only where they were wrapped', async () => {
  expect(await texts('**Aims**\nBe kind\nThink first\n- Ask\n  the head')).toEqual([
    'Aims',
    'Be kind',
    'Think first',
    'Ask the head',
  ]);
});

it('lists the facts before a Markdown text apart', async () => {
  const { blocks, leftOut } = await readDocument(
    file('---\ntitle: Policy\ndate: May\n---\n# Aims\n'),
  );
  expect(blocks.map(({ text }) => text)).toEqual(['Aims']);
  expect(leftOut).toEqual([
    { text: 'title: Policy', why: 'control' },
    { text: 'date: May', why: 'control' },
  ]);
});

it('reads as Markdown what is called so, and typed labels on lines of their own apart', async () => {
  const read = await readDocument(file('1.1 One\n1.2 Two\ngoes on', 'policy.MD'));
  expect(read.format).toBe('markdown');
  expect(read.blocks.map(({ text }) => text)).toEqual(['1.1 One', '1.2 Two goes on']);
});

it('goes on in Markdown below an item, after a break, and after no line that is wider than any', async () => {
  const md = (...lines: string[]) => texts(lines.join('\n'), 'policy.md');
  expect(await md('- Ask the head', '  first of all', 'and wait.')).toEqual([
    'Ask the head first of all and wait.',
  ]);
  const long = `${'Staff must ask the head of the school. '.repeat(4)}And then`;
  expect(long.length).toBeGreaterThan(140);
  expect(await texts(`# Aims\n\n${long}\nwait.`, 'policy.md')).toEqual(['Aims', long, 'wait.']);
});

it('takes a file that begins with an XML declaration for no document, and words on one for words', async () => {
  await expect(texts(' \n<?xml version="1.0"?><a/>')).rejects.toThrow();
  expect(await texts('1. Files may begin with <?xml as some do.')).toEqual([
    '1. Files may begin with <?xml as some do.',
  ]);
});
