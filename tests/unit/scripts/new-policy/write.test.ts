import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNewPolicy, writeNewPolicy } from '../../../../scripts/new-policy/write.ts';
import { contentProblems } from '../../../../src/integrations/validate-content.ts';
import { formatReport } from '../../../../src/report/format.ts';
import { KNOWN_SLUGS, policies, root } from '../../support/project.ts';

const POLICY = 'src/content/policies/hill-view.mdx';
const STANCES = 'src/content/stances/hill-view.yaml';
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'new-policy-'));
  cpSync(join(root, 'src/content'), join(project, 'src/content'), { recursive: true });
});

afterEach(() => rmSync(project, { recursive: true }));

/** Which hue is free depends on the policies that there are. */
function leaveTheFive(): void {
  const added = policies.filter(({ slug }) => !KNOWN_SLUGS.includes(slug));
  for (const { slug } of added) rmSync(join(project, `src/content/policies/${slug}.mdx`));
}

describe('a new policy', () => {
  it('is two files, with a hue that is free', () => {
    leaveTheFive();
    expect(writeNewPolicy(project, 'hill-view').map(({ path }) => path)).toEqual([POLICY, STANCES]);
    expect(readFileSync(join(project, POLICY), 'utf8')).toContain('\nhue: violet\n');
    expect(readFileSync(join(project, STANCES), 'utf8')).toContain('\nread: false\n');
  });

  it('untouched, is told what a person must write, in order and once each', () => {
    writeNewPolicy(project, 'hill-view');
    expect(formatReport(contentProblems(project))).toBe(`${POLICY}:5:8  front-matter-value
  title is empty.
  Fix: Write the title as the document prints it.

${POLICY}:7:12  front-matter-value
  shortName is empty.
  Fix: Give shortName as text that is not empty.

${POLICY}:9:12  front-matter-value
  publisher is empty.
  Fix: Give publisher as text that is not empty.

${POLICY}:11:6  front-matter-value
  kind is not one of the words that it may be.
  Fix: Use one of: union, council, charity, trust, school.

${POLICY}:42:1  attribute-value
  The title of this <Section> is empty.
  Fix: Write it on one line as the document prints it, without blanks around it; leave title out where none is printed.

${POLICY}:42:1  section-kind
  Section 1 has no kind.
  Fix: Write kind="…" with one of: scope, responsibilities, conduct, personal, work, safeguarding, oversight, law.

${POLICY}:44:1  clause-empty
  Clause 1.1 has no words of its own.
  Fix: Give it the words of the document, with a lead-in before any list, or remove it.

7 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('filled in, is sound', () => {
    writeNewPolicy(project, 'hill-view');
    const filled = readFileSync(join(project, POLICY), 'utf8')
      .replace('title: ""', 'title: Staff and social media')
      .replace('shortName: ""', 'shortName: Hill View')
      .replace('publisher: ""', 'publisher: Hill View Primary')
      .replace('kind:\n', 'kind: school\n')
      .replace('title="" kind=""', 'title="Our aim" kind="scope"')
      .replace('number="1.1">\n', 'number="1.1">\nThis is for all staff.\n');
    writeFileSync(join(project, POLICY), filled);
    expect(formatReport(contentProblems(project))).toBe('');
  });

  it('has no hue once all are taken', () => {
    for (const slug of ['one', 'two', 'three', 'hill-view']) writeNewPolicy(project, slug);
    const text = readFileSync(join(project, POLICY), 'utf8');
    expect(text).not.toMatch(/^hue:/m);
    expect(text).toContain('All are taken; without one it is slate.');
  });
});

describe('what cannot be a new policy', () => {
  it.each([
    [[], 'The policy has no name yet. Write npm run new-policy -- SLUG, such as'],
    [['Hill View'], '"Hill View" cannot be part of an address. Use small letters'],
    [['../hill'], '"../hill" cannot be part of an address.'],
    [['hill--view'], '"hill--view" cannot be part of an address.'],
    [['constructor'], '"constructor" cannot be part of an address.'],
    [['h'.repeat(61)], `"${'h'.repeat(61)}" cannot be part of an address.`],
    [['hill-view', '--fast'], '--fast is not understood.'],
    [['hill-view', '--from'], '--from needs a document.'],
    [['hill-view', '--from', 'a.docx', 'b.docx'], 'b.docx is not understood.'],
    [['neu'], 'src/content/policies/neu.mdx is there already, and nothing was written.'],
  ])('is refused, and nothing is written: %j', (args, sentence) => {
    const before = readdirSync(join(project, 'src/content'), { recursive: true });
    expect(() => writeNewPolicy(project, readNewPolicy(args).slug)).toThrow(sentence);
    expect(readdirSync(join(project, 'src/content'), { recursive: true })).toEqual(before);
  });

  it('is one half of which is there', () => {
    writeFileSync(join(project, STANCES), 'read: false\n');
    expect(() => writeNewPolicy(project, 'hill-view')).toThrow(`${STANCES} is there already`);
  });

  it('is not written through a link that leads elsewhere', () => {
    symlinkSync(join(project, 'elsewhere.mdx'), join(project, POLICY));
    expect(() => writeNewPolicy(project, 'hill-view')).toThrow(`${POLICY} is there already`);
    expect(existsSync(join(project, 'elsewhere.mdx'))).toBe(false);
  });

  it('is written whole or not at all', () => {
    rmSync(join(project, 'src/content/stances'), { recursive: true });
    writeFileSync(join(project, 'src/content/stances'), '');
    expect(() => writeNewPolicy(project, 'hill-view')).toThrow(
      `${STANCES} cannot be written (EEXIST: file already exists), so nothing was.`,
    );
    expect(existsSync(join(project, POLICY))).toBe(false);
  });
});
