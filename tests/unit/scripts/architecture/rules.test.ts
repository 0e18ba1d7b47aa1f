import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { ringRuleFor } from '../../../../eslint.rooms.js';
import { root } from '../../../../scripts/lib/run.mjs';

const eslint = new ESLint({ cwd: root });

/** Which rules of the rooms a file in that place with that text would break. */
async function brokenBy(path: string, text: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath: `${root}${path}` });
  return results
    .flatMap(({ messages }) => messages)
    .flatMap(({ ruleId }) => (ruleId === '@typescript-eslint/no-unused-vars' ? [] : [`${ruleId}`]));
}

const WAY = 'import-x/no-restricted-paths';
const PACKAGE = 'no-restricted-imports';
const GLOBAL = 'no-restricted-globals';

describe('the lint', () => {
  it.each([
    ['a room that is higher', 'src/policy/cite.ts', "export * from '../compare/diff.ts';"],
    ['a type of a room that is higher', 'src/compare/diff.ts', typeOf('../adopt/answers.ts')],
    ['a room on demand', 'src/adopt/link.ts', "export const one = import('../check/check.ts');"],
    ['a page', 'src/components/toast.ts', "export * from '../pages/check/register.json.ts';"],
    ['a command', 'src/site/urls.ts', "export * from '../../scripts/lib/serve.ts';"],
    ['a test', 'scripts/lib/serve.ts', "export * from '../../tests/unit/support/csv.ts';"],
    ['a style sheet in the core', 'src/check/check.ts', "import '../styles/check.css';"],
  ])('refuses %s', async (_what, path, text) => {
    expect(await brokenBy(path, text)).toEqual([WAY]);
  });

  it.each([
    ['a disk', 'src/import/zip.ts', "import 'node:fs';"],
    ['a framework', 'src/compare/diff.ts', "import 'preact';"],
    ['Astro', 'src/policy/cite.ts', "export * from 'astro:content';"],
    ['a package of another room', 'src/law/names.ts', "import 'docx';"],
    ['a package whose name begins alike', 'src/law/names.ts', "import 'zod-form';"],
  ])('refuses %s', async (_what, path, text) => {
    expect(await brokenBy(path, text)).toEqual([PACKAGE]);
  });

  it.each(['document', 'window', 'process', 'fetch', 'localStorage'])(
    'refuses %s in the core, and takes a parameter of that name',
    async (name) => {
      const path = 'src/adopt/link.ts';
      expect(await brokenBy(path, `export const one = String(${name});`)).toEqual([GLOBAL]);
      expect(await brokenBy(path, `export const one = (${name}: string) => ${name};`)).toEqual([]);
    },
  );

  it.each([
    ['a lower room', 'src/compare/diff.ts', "export * from '../policy/cite.ts';"],
    ['its own room', 'src/check/law/acts.ts', "export * from '../check.ts';"],
    ['a package of its own', 'src/law/names.ts', "export * from 'zod/mini';"],
    ['a style sheet on a page', 'src/components/toast.ts', "import '../styles/toast.css?url';"],
    ['a page in a component', 'src/components/toast.ts', 'export const one = document.title;'],
  ])('takes %s', async (_what, path, text) => {
    expect(await brokenBy(path, text)).toEqual([]);
  });
});

it('refuses files that import each other, and names the ring', async () => {
  const rings = [['src/one.js', 'src/two.js']];
  const ringed = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: ringRuleFor(() => rings),
  });
  const problemsOf = async (path: string) => {
    const results = await ringed.lintText('', { filePath: `${root}${path}` });
    return results.flatMap(({ messages }) => messages.map(({ message }) => message));
  };
  expect(await problemsOf('src/two.js')).toEqual([
    'These files import each other: src/one.js → src/two.js → src/one.js. What they share belongs in a file of its own.',
  ]);
  expect(await problemsOf('src/three.js')).toEqual([]);
});

function typeOf(from: string): string {
  return `import type { One } from '${from}';`;
}
