import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileProblems } from '../../../src/integrations/content-files.ts';
import { readFolder } from '../../../src/integrations/content-folder.ts';
import { contentProblems } from '../../../src/integrations/validate-content.ts';
import { formatReport } from '../../../src/report/format.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: string | Uint8Array = 'title: A\n'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const read = () => readFolder(root, 'policies', '.mdx');
const report = () => formatReport(read().problems);
const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

describe('a folder of content', () => {
  it('gives its files in the order of their names, as they stand', () => {
    write('policies/b.mdx', 'é');
    write('policies/a.mdx', '\uFEFFb');
    write('policies/.DS_Store');
    expect(read()).toEqual({
      files: [
        { name: 'a', path: 'policies/a.mdx', source: '\uFEFFb' },
        { name: 'b', path: 'policies/b.mdx', source: 'é' },
      ],
      problems: [],
    });
  });

  it('may be missing', () => {
    expect(read()).toEqual({ files: [], problems: [] });
  });

  it.each(['a.md', 'a.MDX', 'a.yml', 'a.mdx.bak', 'notes', 'sub/a.mdx'])(
    'has nothing that would be passed over: %s',
    (path) => {
      write(`policies/${path}`);
      expect(report()).toBe(`policies/${path.split('/')[0]}:1:1  file-ignored
  This is no .mdx file, so nothing would be made of it.
  Fix: If it is content, end its name in .mdx and put it directly into this folder; else move it out of the content.

${ONE}`);
    },
  );

  it.each([
    'Hill View',
    'hill_view',
    '1-hill',
    'hill-',
    'hill--view',
    'h'.repeat(61),
    'été',
    'constructor',
  ])('has no file whose name cannot be part of an address: %s', (name) => {
    write(`policies/${name}.mdx`);
    expect(report()).toBe(`policies/${name}.mdx:1:1  file-name
  The name "${name}" cannot be part of an address.
  Fix: Name the file in small letters, figures and single hyphens, a letter first, at most 60 in all, as in hill-view.

${ONE}`);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a file', () => write('policies')],
    ['a link that leads nowhere', () => symlinkSync('nowhere', join(root, 'policies'))],
    ['a link to itself', () => symlinkSync('policies', join(root, 'policies'))],
  ])('is reported: %s in the place of the folder', (_what, make) => {
    make();
    expect(report()).toBe(`policies:1:1  file-unread
  This is no folder that can be read, and a folder of content should be here.
  Fix: Put the folder itself here, or remove what is in its place.

${ONE}`);
  });

  it('is reported: a folder that is named like a file', () => {
    write('policies/x.mdx/a.txt');
    expect(report()).toBe(`policies/x.mdx:1:1  file-unread
  This is a folder, and its name ends like that of a file (.mdx).
  Fix: Move the files in it out of it, and remove it.

${ONE}`);
  });

  it('is reported: a link that leads nowhere', () => {
    write('policies/a.mdx');
    symlinkSync('nowhere', join(root, 'policies/x.mdx'));
    expect(report()).toBe(`policies/x.mdx:1:1  file-unread
  This is a link to a file that is not there.
  Fix: Put the file itself here.

${ONE}`);
    expect(read().files).toHaveLength(1);
  });

  it.each([
    ['with a mark of its order', Buffer.from('\uFEFFtitle: A\n', 'utf16le')],
    ['without one', Buffer.from('title: A\n', 'utf16le')],
    ['the other way round', Buffer.from('\uFEFFtitle: A\n', 'utf16le').swap16()],
  ])('is reported: UTF-16, %s', (_how, bytes) => {
    write('policies/x.mdx', bytes);
    expect(report()).toBe(`policies/x.mdx:1:1  file-encoding
  This file is text in UTF-16, and content is UTF-8.
  Fix: Save the file as UTF-8 (in an editor: “Save with encoding”), and look at its accents, dashes and quotation marks.

${ONE}`);
  });

  it('is reported: a byte that is none of UTF-8, where it stands', () => {
    write('policies/x.mdx', Buffer.from('title: A\nname: \u00E9cole\n', 'latin1'));
    expect(report()).toBe(`policies/x.mdx:2:7  file-encoding
  Here is a byte that is not part of UTF-8 text.
  Fix: Save the file as UTF-8 (in an editor: “Save with encoding”), and look at its accents, dashes and quotation marks.

${ONE}`);
  });
});

it('the folder of the template has its three files and no other', () => {
  write('src/content/template/details.yaml', '[]\n');
  write('src/content/template/extra.yaml', '[]\n');
  expect(formatReport(fileProblems(root))).toBe(`src/content/template/extra.yaml:1:1  file-ignored
  The template has no such file; it has checks, details, sections.
  Fix: Put what it holds into one of these, or move it out of the content.

${ONE}`);
});

it.each(['policies', 'locks', 'stances', 'topics', 'references', 'changes', 'template'])(
  'every folder of the content is looked through for what would be passed over: %s',
  (folder) => {
    write(`src/content/${folder}/notes.txt`);
    const report = formatReport(fileProblems(root));
    expect(report).toContain(`src/content/${folder}/notes.txt:1:1  file-ignored`);
    expect(report).toContain('1 problem in 1 file.');
  },
);

it('the content has its seven folders and nothing beside them', () => {
  write('src/content/.DS_Store');
  write('src/content/policy/hill-view.mdx');
  write('src/content/policies/hill-view.mdx');
  expect(formatReport(fileProblems(root))).toBe(`src/content/policy:1:1  file-ignored
  This is no folder of content, so nothing would be made of it.
  Fix: Move what is content into one of policies, locks, stances, topics, references, changes, template, and the rest out of the content.

${ONE}`);
});

it.each(['policies', 'locks', 'stances', 'topics', 'references', 'changes', 'template'])(
  'a file in the place of a folder is reported, and read by nobody: %s',
  (folder) => {
    write(`src/content/${folder}`);
    if (folder !== 'policies') write('src/content/policies/hill-view.mdx');
    const rules = contentProblems(root).map(({ rule, file }) => `${rule} ${file}`);
    expect(rules[0]).toBe(`file-unread src/content/${folder}`);
  },
);
