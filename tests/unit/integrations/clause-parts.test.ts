import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { readPolicyFiles } from '../../../src/integrations/content-files.ts';
import { clauseParts } from '../../../src/integrations/clause-parts.ts';
import { MARKDOWN_FEATURES } from '../../../src/policy/markdown.ts';
import { clausesInOrder, parsePolicy } from '../../../src/policy/index.ts';
import { fixtures, root } from '../support/project.ts';

/** The code of the page that a source makes. */
async function pageOf(source: string): Promise<string> {
  const { code } = await mdxToJs(source, {
    features: MARKDOWN_FEATURES,
    mdastPlugins: [clauseParts()],
  });
  return code;
}

/** The ids of bullets and other pieces on it, each with the mark it is given. */
async function partsOn(source: string): Promise<string[]> {
  const found = (await pageOf(source)).matchAll(
    /\((?:Bullet|Part), \{\s*id: "([^"]+)"(?:,\s*label: "([^"]+)")?/g,
  );
  return Array.from(found, ([, id, label]) => (label === undefined ? `${id}` : `${id} ${label}`));
}

const clause = (words: string) => `<Clause id="5.2">\n${words}\n</Clause>`;

const STRUCTURES = globSync('structures/*.mdx', { cwd: fixtures }).map((path): [string, string] => [
  basename(path),
  readFileSync(join(fixtures, path), 'utf8'),
]);
const PUBLISHED = readPolicyFiles(root).map((file): [string, string] => [file.slug, file.source]);

describe('the pieces of a clause on a page', () => {
  it('of a list have its id and their letter', async () => {
    expect(await partsOn(clause('Never:\n\n- one\n- two'))).toEqual(['5.2.a', '5.2.b']);
  });

  it('have the marks that the document prints', async () => {
    expect(await partsOn(clause('Never:\n\n- (a) one\n  1. two\n- three'))).toEqual([
      '5.2.a (a)',
      '5.2.a.1 1.',
      '5.2.b',
    ]);
  });

  it('outside a clause are left alone', async () => {
    expect(await partsOn('- one\n- two\n\n<Note id="5">\n- three\n</Note>')).toEqual([]);
  });

  it.each([...PUBLISHED, ...STRUCTURES])(
    'have the same ids and marks as in the data: %s',
    async (_name, source) => {
      const parts = clausesInOrder(parsePolicy(source)).filter((one) => isPart(one.id, source));
      expect(await partsOn(source)).toEqual(
        parts.map(({ id, number }) => (number === null ? id : `${id} ${number}`)),
      );
    },
  );
});

/** Whether nobody typed this id. */
function isPart(id: string, source: string): boolean {
  return !source.includes(`<Clause id="${id}"`);
}

describe('what is shown of a clause', () => {
  it('has no mark twice: it is in the margin and not in the words', async () => {
    expect(await pageOf(clause('Never:\n\n- (a) one'))).not.toContain('(a) one');
  });

  it('leads from the mark of a footnote to the footnote', async () => {
    const page = await pageOf(clause('Never.[^1]\n\n[^1]: But in March.'));
    expect(page).toMatch(/href: "#5\.2\.f1",\s*"aria-label": "Footnote 1"/);
    expect(page).toMatch(/id: "5\.2\.f1",\s*children: _jsx\w*\(Part/);
    expect(page).not.toContain('[^1]');
  });

  it('has tables in a box that scrolls, with a head', async () => {
    const page = await pageOf(clause('Who:\n\n| a | b |\n|---|---|\n| c | d |'));
    expect(page).toContain('role: "region"');
    expect(page).toMatch(/_components\.th|"th"/);
  });

  it('has quotations as quotations', async () => {
    expect(await pageOf(clause('They said:\n\n> Never.'))).toContain('_components.blockquote');
  });

  it('has no links that the document has not: an address is words', async () => {
    const page = await pageOf(
      clause('See https://posts.example, www.posts.example or a@posts.example.'),
    );
    expect(page).toContain('https://posts.example');
    expect(page).not.toContain('href');
  });

  it('has the links that the author made', async () => {
    expect(await pageOf(clause('See [the rules](#5.1).'))).toContain('href: "#5.1"');
  });
});
