import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentProblems, validateContent } from '../../../src/build/validate-content.ts';
import { formatReport } from '../../../src/report/format.ts';
import { runHook } from '../support/integration.ts';
import { fixtures, root } from '../support/project.ts';

const BROKEN = join(fixtures, 'broken-site');

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

src/content/policies/sea-bank.mdx:11:11  based-on-unknown
  basedOn names the policy "hill-veiw", and there is no such policy.
  Fix: Name one of: hill-view, mill-lane; or write basedOn: null.

src/content/policies/sea-bank.mdx:25:1  cross-reference-unknown
  "clause 6.17" refers to a place that this policy does not have.
  Fix: Correct it; or, if the document itself says so, explain it in a source note of kind cross-reference at this clause.

6 problems in 3 files. Each rule is explained in docs/rules.md.`;

describe('the content of this site', () => {
  it('is sound', () => {
    expect(formatReport(contentProblems(root))).toBe('');
  });
});

describe('a build of a site with broken policies', () => {
  const bin = [join(root, 'node_modules/node/bin'), join(root, 'node_modules/.bin')];
  const build = spawnSync('astro', ['build', '--root', BROKEN], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      ...process.env,
      PATH: [...bin, process.env['PATH']].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
  });
  const output = `${build.stdout}${build.stderr}`;

  it('fails', () => {
    expect(build.error).toBeUndefined();
    expect(build.status).toBe(1);
  });

  it('prints every problem of every file at once, with file, line, column, rule and fix', () => {
    expect(output).toContain(REPORT);
  });

  it('prints them once', () => {
    expect(output.split('clause-id-duplicate')).toHaveLength(2);
  });

  it('adds neither a stack of our own code nor advice that has nothing to do with it', () => {
    expect(output).not.toMatch(/Hint:|Stack trace:|Location:/);
  });
});

describe('the integration', () => {
  const config = { root: pathToFileURL(`${BROKEN}/`) };

  it('throws the report in a build', async () => {
    const setup = runHook(validateContent(), 'astro:config:setup', { command: 'build', config });
    await expect(setup).rejects.toMatchObject({ name: 'ContentError', message: REPORT });
  });

  it('warns and goes on while authoring', async () => {
    const warnings: string[] = [];
    const logger = { warn: (text: string) => warnings.push(text) };
    await runHook(validateContent(), 'astro:config:setup', { command: 'dev', config, logger });
    expect(warnings).toEqual([REPORT]);
  });

  it('says nothing of sound content', async () => {
    const sound = { root: pathToFileURL(root) };
    const options = { command: 'build', config: sound };
    await expect(
      runHook(validateContent(), 'astro:config:setup', options),
    ).resolves.toBeUndefined();
  });
});
