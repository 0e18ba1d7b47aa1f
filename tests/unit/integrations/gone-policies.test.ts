import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentProblems } from '../../../src/integrations/validate-content.ts';
import { formatReport } from '../../../src/report/format.ts';
import { dayOfContent } from '../../../scripts/lib/content-day.ts';
import { root as project } from '../support/project.ts';

let root = '';
const policies = () => join(root, 'src/content/policies');
const TODAY = new Date(dayOfContent(project));
const report = () => formatReport(contentProblems(root, TODAY));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gone-'));
  cpSync(join(project, 'src/content'), join(root, 'src/content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** The slug of a policy that much else names. */
const SLUG = 'neu';

describe('a policy that is gone', () => {
  it('is reported once, and not at each place that names it', () => {
    rmSync(join(policies(), `${SLUG}.mdx`));
    expect(report()).toMatch(
      new RegExp(`^src/content/policies/${SLUG}\\.mdx:1:1  policy-missing
  The words of this policy are locked, and the file is gone; \\d+ other files name it\\.
  Fix: Bring back the file\\. To take the policy out for good, remove src/content/locks/${SLUG}\\.yaml: the build then lists every place that names it\\.

1 problem in 1 file`),
    );
  });

  it('is missed wherever it is named once its lock is gone too', () => {
    rmSync(join(policies(), `${SLUG}.mdx`));
    rmSync(join(root, `src/content/locks/${SLUG}.yaml`));
    expect(contentProblems(root, TODAY).length).toBeGreaterThan(20);
  });
});

describe('a policy that cannot be read', () => {
  it.each([
    ['emptied', '', 'policy-empty', 'This file is empty.'],
    [
      'left with its facts alone',
      '---\ntitle: A\n---\n',
      'policy-empty',
      'This policy has no section.',
    ],
    [
      'saved as UTF-16',
      Buffer.from('title: A\n', 'utf16le'),
      'file-encoding',
      'This file is text in UTF-16, and content is UTF-8.',
    ],
  ])('is one problem: %s', (_how, content, rule, message) => {
    writeFileSync(join(policies(), `${SLUG}.mdx`), content);
    const problems = contentProblems(root, TODAY);
    expect(problems.map((one) => [one.file, one.rule, one.message])).toEqual([
      [`src/content/policies/${SLUG}.mdx`, rule, message],
    ]);
  });
});

it('no policy at all is one problem', () => {
  for (const file of readdirSync(policies())) rmSync(join(policies(), file));
  expect(report()).toBe(`src/content/policies:1:1  policies-none
  There is no policy, so there is nothing to publish.
  Fix: Put at least one policy into this folder: a file such as hill-view.mdx.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  rmSync(policies(), { recursive: true });
  expect(report()).toContain('policies-none');
});

it('a changed word of a published policy is refused', () => {
  const [file = ''] = readdirSync(policies());
  const path = join(policies(), file);
  const source = readFileSync(path, 'utf8');
  const at = source.indexOf('.\n</Clause>');
  writeFileSync(path, `${source.slice(0, at)}!${source.slice(at + 1)}`);
  const problems = contentProblems(root, TODAY);
  expect(problems.map(({ rule }) => rule)).toEqual(['words-changed']);
});

describe('a clause that was locked and is gone', () => {
  const cutOut = (clause: RegExp) => {
    const path = join(policies(), `${SLUG}.mdx`);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(clause, '');
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  };
  const rules = () => [...new Set(contentProblems(root, TODAY).map(({ rule }) => rule))];

  it('is reported as such, and not at each stance and wording that names it', () => {
    cutOut(/<Clause id="11\.2"[^]*?<\/Clause>\n/);
    expect(rules()).toEqual(['front-matter-clause', 'words-changed']);
  });

  it('is missed by each of them once the lock is made without it', () => {
    cutOut(/<Clause id="11\.2"[^]*?<\/Clause>\n/);
    rmSync(join(root, `src/content/locks/${SLUG}.yaml`));
    expect(rules()).toEqual(expect.arrayContaining(['stance-clause', 'template-clause']));
  });
});
