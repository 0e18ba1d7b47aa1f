import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFile } from '../../../../scripts/check/read-file.ts';
import { toDocx } from '../../../../scripts/documents/docx.ts';
import { paragraphsOf } from '../../../../scripts/documents/paragraphs.ts';
import { createPolicy } from '../../../../scripts/new-policy/create.ts';
import { holdWords } from '../../../../scripts/new-policy/held-words.ts';
import { writeDocument } from '../../../../scripts/new-policy/from-document.ts';
import type { Block, ReadDocument } from '../../../../src/import/blocks.ts';
import { contentProblems } from '../../../../src/integrations/validate-content.ts';
import { clausesInOrder, parsePolicy } from '../../../../src/policy/index.ts';
import { fixtures, policies, root } from '../../support/project.ts';

const POLICY = 'src/content/policies/example.mdx';
const STANCES = 'src/content/stances/example.yaml';

const DOCUMENT = `Example Primary School

Staff online

1. Friends

1.1 Staff must not accept friend requests from pupils.

1.1 They tell the head of requests.

2. Pictures

2.1 Staff must not post:

(a) pictures of pupils

(b) the words {so} or <so>
`;

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'new-policy-'));
  cpSync(join(root, 'src/content'), join(project, 'src/content'), { recursive: true });
});

afterEach(() => rmSync(project, { recursive: true }));

const create = (...args: readonly string[]) => createPolicy(project, project, args);
const readBack = () => parsePolicy(readFileSync(join(project, POLICY), 'utf8'));

describe('a new policy from a document', () => {
  beforeEach(() => writeFileSync(join(project, 'staff.txt'), DOCUMENT));

  it('has its words, and a stance file that says that nobody has read it', async () => {
    const { code } = await create('example', '--from', 'staff.txt');
    expect(code).toBe(0);
    expect(clausesInOrder(readBack()).map(({ id, text }) => [id, text])).toEqual([
      ['1.1', 'Staff must not accept friend requests from pupils.'],
      ['1.1-2', 'They tell the head of requests.'],
      ['2.1', 'Staff must not post:'],
      ['2.1.a', 'pictures of pupils'],
      ['2.1.b', 'the words {so} or <so>'],
    ]);
    expect(readFileSync(join(project, STANCES), 'utf8')).toContain('\nread: false\n');
  });

  it('is listed with what a person must look at', async () => {
    const { lines } = await create('--from', 'staff.txt', 'example');
    const text = lines.join('\n');
    expect(text).toContain('every word of the document, but for what is listed below as left out');
    expect(text).toContain('the title: Example Primary School');
    expect(text).toContain('  1.1 is 1.1-2');
  });

  it('leaves to a person what a program cannot know, and nothing else', async () => {
    await create('example', '--from', 'staff.txt');
    const found = contentProblems(project).map(({ rule, message }) => `${rule} ${message}`);
    expect(found.filter((one) => !one.startsWith('front-matter-value'))).toEqual([
      'section-kind Section 1 has no kind.',
      'section-kind Section 2 has no kind.',
    ]);
  });

  it(
    'has the clauses of each published policy that is read from Word',
    { timeout: 60_000 },
    async () => {
      for (const policy of policies) {
        writeFileSync(join(project, 'own.docx'), await toDocx(paragraphsOf(policy), 'automatic'));
        const { code } = await create('example', '--from', 'own.docx');
        const texts = clausesInOrder(readBack()).map(({ text }) => text);
        expect([code, readBack().problems]).toEqual([0, []]);
        const lost = policy.clauses.filter(({ text }) => !texts.includes(text));
        expect(lost.length).toBeLessThanOrEqual(policy.clauses.length * 0.02);
        for (const path of [POLICY, STANCES]) rmSync(join(project, path));
      }
    },
  );

  it.each([
    [['example', '--from', 'lost.docx'], 'lost.docx does not exist.'],
    [['example', '--from', 'broken.docx'], 'This file is damaged and cannot be read.'],
    [['neu', '--from', 'staff.txt'], 'src/content/policies/neu.mdx is there already'],
  ])('is refused where it cannot be made, and nothing is written: %s', async (args, sentence) => {
    writeFileSync(join(project, 'broken.docx'), 'PK\u0003\u0004 and no more');
    await expect(create(...args)).rejects.toThrow(sentence);
    expect([POLICY, STANCES].map((path) => existsSync(join(project, path)))).toEqual([
      false,
      false,
    ]);
  });
});

it('without a document, is blank', async () => {
  const { lines, code } = await create('example');
  expect(code).toBe(0);
  expect(lines.join('\n')).toContain('Copy every word of the document in order');
  expect(readFileSync(join(project, POLICY), 'utf8')).toContain(
    '<Clause id="1.1" number="1.1">\n</Clause>',
  );
});

describe('words checked against the document', () => {
  const block = (text: string, label: string | null = null): Block => ({
    kind: 'para',
    level: 0,
    label,
    text,
    bold: false,
  });
  const document: ReadDocument = {
    format: 'text',
    blocks: [block('1.1 Staff ask first.'), block('1.2 Staff wait.')],
    leftOut: [],
    notes: [],
  };
  const { body, policy } = writeDocument(document);
  const hold = (text: string) =>
    holdWords(`---\ntitle: Example\n---\n\n${text}\n`, document, policy);

  it('are all there in what was written', () => {
    expect(hold(body)).toEqual({ missing: [], added: [], changed: [], problems: [] });
  });

  it('are all there of every made-up structure', async () => {
    const folder = join(fixtures, 'structures-imported');
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    expect(files.length).toBeGreaterThan(20);
    for (const name of files) {
      const read = await readFile(join(folder, name), name);
      const written = writeDocument(read);
      const text = `---\ntitle: Example\n---\n\n${written.body}\n`;
      const held = holdWords(text, read, written.policy);
      expect([name, held]).toEqual([name, { missing: [], added: [], changed: [], problems: [] }]);
    }
  });

  it('are reported where one is missing, and where one is added', () => {
    const changed = hold(body.replace('Staff wait.', 'Staff wait longer.').replace('ask ', ''));
    expect(changed).toEqual({
      missing: ['ask'],
      added: ['longer'],
      changed: ['1.1', '1.2'],
      problems: [],
    });
  });

  it('are reported where the file cannot be read', () => {
    const { problems, missing } = hold(body.replace('</Clause>', ''));
    expect(problems.map(({ rule }) => rule)).toContain('mdx-syntax');
    expect(missing).toContain('Staff');
  });
});
