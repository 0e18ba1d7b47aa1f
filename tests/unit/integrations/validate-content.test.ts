import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOfContent } from '../../../scripts/lib/content-day.ts';
import { contentProblems, validateContent } from '../../../src/integrations/validate-content.ts';
import { formatReport } from '../../../src/report/format.ts';
import { runHook } from '../support/integration.ts';
import { fixtures, root } from '../support/project.ts';

const BROKEN = join(fixtures, 'broken-site');
const EXPIRED_SITE = join(fixtures, 'expired-site');

const REPORT = `The content has problems.

src/content/policies/hill-view.mdx:6:8  front-matter-value
  dated: expected a year and month such as "2019-05", in quotation marks.
  Fix: Correct dated; src/content.config.ts names the schema.

src/content/policies/hill-view.mdx:27:1  clause-inline
  <Clause> shares a line with text, so it is read as part of that line and not as a clause.
  Fix: Put the opening and the closing tag on lines of their own:
    <Clause id="5.3" number="5.3">
    Text.
    </Clause>

src/content/policies/hill-view.mdx:29:1  clause-id-duplicate
  The id 1.1 is used already, on line 23.
  Fix: Give this one an id of its own; where the document prints the number twice, 1.1-2.

src/content/policies/mill-lane.mdx:29:22  mdx-syntax
  This is not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`.
  Fix: Close every <Section> and <Clause> on a line of its own, and write a literal { or < as \\{ or \\<.

src/content/policies/notes.txt:1:1  file-ignored
  This is no .mdx file, so nothing would be made of it.
  Fix: If it is content, end its name in .mdx and put it directly into this folder; else move it out of the content.

src/content/policies/sea-bank.mdx:11:11  based-on-unknown
  basedOn names the policy "hill-veiw", and there is no such policy.
  Fix: Name one of: hill-view, mill-lane; or write basedOn: null.

src/content/policies/sea-bank.mdx:25:1  cross-reference-unknown
  "clause 6.17" refers to a place that this policy does not have.
  Fix: Correct it; or, if the document itself says so, explain it in a source note of kind cross-reference at this clause.

7 problems in 4 files. Each rule is explained in docs/rules.md.`;

const EXPIRED = `src/content/references/blackboard-act-1991.yaml:12:10  reference-expired
  "Blackboard Act 1991" was last checked 2026-11, more than 12 months ago.
  Fix: Check the note against its source again, correct it if need be, and give the new date. Until then pages say "check again".

1 problem in 1 file. Each rule is explained in docs/rules.md.`;

/** What the integration warns of. @throws what stops a build */
async function warningsOf(command: string, config: { root: URL }): Promise<string[]> {
  const warnings: string[] = [];
  const logger = { warn: (text: string) => warnings.push(text) };
  await runHook(validateContent(), 'astro:config:setup', { command, config, logger });
  return warnings;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('the content of this site', () => {
  it('is sound', () => {
    expect(formatReport(contentProblems(root))).toBe('');
  });
});

/**
 * What is reported of a site with one reference, where one thing is changed in its only policy, and
 * files of content are added.
 */
async function reportWith(
  what: string,
  by: string,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(EXPIRED_SITE, folder, { recursive: true });
  const policy = join(folder, 'src/content/policies/hill-view.mdx');
  await writeFile(policy, (await readFile(policy, 'utf8')).replace(what, by));
  for (const [name, source] of Object.entries(files)) {
    const path = join(folder, 'src/content', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, source);
  }
  const report = formatReport(contentProblems(folder));
  await rm(folder, { recursive: true });
  return report;
}

describe('the references of a site', () => {
  it('are checked against its policies, and the policies against them', async () => {
    expect(await reportWith('Act 1991', 'Act 1999'))
      .toBe(`src/content/policies/hill-view.mdx:23:1  citation-unclaimed
  "Blackboard Act 1999" reads like the name of a law or guidance, and no reference claims it.
  Fix: Add these words to the wordings of a reference, or write a reference for it, in src/content/references/.

src/content/references/blackboard-act-1991.yaml:5:5  reference-wording
  No clause of any policy has the words "Blackboard Act 1991".
  Fix: Copy the words from the clause, capitals and punctuation included, or remove them.

2 problems in 2 files. Each rule is explained in docs/rules.md.`);
  });

  it('are passed over while a policy cannot be read, since it may name anything', async () => {
    const report = await reportWith('Act 1991', 'Act {1999');
    expect(report).toContain('mdx-syntax');
    expect(report).toContain('1 problem in 1 file.');
  });
});

describe('the template of a site', () => {
  const files = {
    'template/details.yaml': '[]\n',
    'template/sections.yaml': '- id: oversight\n  title: Oversight\n  topics: [review]\n',
    'template/checks.yaml': '[]\n',
  };

  it('is checked against its topics', async () => {
    expect(await reportWith('', '', files))
      .toBe(`src/content/template/sections.yaml:3:12  template-section
  There is no topic "review".
  Fix: Name each topic once, by its file without its ending.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('has wordings in its topics, which are checked against its policies', async () => {
    const wording = "{ text: Staff ask., basedOn: ['hill-view#1.1', 'hill-view#9.9'] }";
    const topic = `group: oversight
title: Review
question: How often is it reviewed?
stake: Platforms change.
scale: false
positions:
  - { id: yearly, label: Every year, strength: none, wording: ${wording} }
  - { id: no-period, label: No period, strength: none }
`;
    const stances = `read: true
stances:
  review: { position: yearly, clauses: ['1.1'], says: It is reviewed every year., evidence: [{ clause: '1.1', words: staff }] }
`;
    expect(
      await reportWith('', '', {
        ...files,
        'topics/review.yaml': topic,
        'stances/hill-view.yaml': stances,
      }),
    ).toBe(`src/content/topics/review.yaml:1:1  template-recommended
  This topic recommends nothing.
  Fix: Write recommended: with why, and as position one of: yearly, no-period; or null to leave the topic out.

src/content/topics/review.yaml:7:110  template-clause
  There is no clause hill-view#9.9.
  Fix: Write the name of the policy file, #, and the id of a clause, as in neu#5.3.

src/content/topics/review.yaml:8:5  template-wording
  The position no-period has no template wording.
  Fix: Write wording: with text, bullets if it needs any, and basedOn.

3 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('is asked for its three files where there is any of them', async () => {
    const report = await reportWith('', '', { 'template/checks.yaml': '[]\n' });
    expect(report).toContain('src/content/template/details.yaml:1:1  template-value');
    expect(report).toContain('src/content/template/sections.yaml:1:1  template-value');
  });

  it('is passed over while a policy cannot be read, since it may have any clause', async () => {
    const report = await reportWith('Act 1991', 'Act {1999', files);
    expect(report).toContain('mdx-syntax');
    expect(report).toContain('1 problem in 1 file.');
  });
});

describe('the integration', () => {
  const config = { root: pathToFileURL(`${BROKEN}/`) };

  beforeEach(() => {
    vi.stubEnv('BUILD_DATE', dayOfContent(root));
  });

  it('throws the report in a build', async () => {
    const setup = runHook(validateContent(), 'astro:config:setup', { command: 'build', config });
    await expect(setup).rejects.toMatchObject({ name: 'ContentError', message: REPORT });
  });

  it('warns and goes on while authoring', async () => {
    expect(await warningsOf('dev', config)).toEqual([REPORT]);
  });

  it('says nothing of sound content', async () => {
    const sound = { root: pathToFileURL(root) };
    expect(await warningsOf('build', sound)).toEqual([]);
  });
});

describe('the integration, of what was checked long ago', () => {
  const config = { root: pathToFileURL(`${EXPIRED_SITE}/`) };

  it.each(['build', 'dev'])('warns and goes on: %s', async (command) => {
    vi.stubEnv('BUILD_DATE', '2027-11-02');
    expect(await warningsOf(command, config)).toEqual([EXPIRED]);
  });

  it('says nothing while it was checked within twelve months', async () => {
    vi.stubEnv('BUILD_DATE', '2027-11-01');
    expect(await warningsOf('build', config)).toEqual([]);
  });

  it('goes by today where no day is given', async () => {
    vi.stubEnv('BUILD_DATE', undefined);
    vi.useFakeTimers({ now: new Date('2027-11-02T09:00:00Z'), toFake: ['Date'] });
    expect(await warningsOf('build', config)).toEqual([EXPIRED]);
  });

  it('refuses a day that does not exist', async () => {
    vi.stubEnv('BUILD_DATE', '2027-02-30');
    await expect(warningsOf('build', config)).rejects.toThrow('BUILD_DATE is "2027-02-30".');
  });
});
