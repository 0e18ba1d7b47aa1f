import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licencesText } from '../../../src/integrations/licences.ts';
import {
  dependencyOf,
  readLicence,
  withDependencies,
} from '../../../src/integrations/read-licence.ts';
import { nameOf, packageFolder } from '../../../src/integrations/shipped-packages.ts';

let root: string;

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'licences-')));
  add('chalk-board', { license: 'MIT', dependencies: { sponge: '1', '@types/sponge': '1' } });
  add('sponge', { license: 'ISC', author: { name: 'Ada Example' } });
  add('chalk-board/node_modules/sponge', { license: 'MIT', version: '2.0.0' });
  add('@school/bell', { license: 'MIT', author: 'Ben Example' });
  add('secret', { license: 'Unheard-Of' });
  write('chalk-board/LICENSE.md', 'MIT\r\nCopyright Chalk\r\n');
  write('chalk-board/node_modules/sponge/licence', 'Copyright Sponge 2');
  mkdirSync(join(root, 'node_modules/sponge/license'));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  writeFileSync(join(root, 'node_modules', file), text);
}

function add(name: string, manifest: object): void {
  mkdirSync(join(root, 'node_modules', name), { recursive: true });
  const own = { name: nameOf(`/node_modules/${name}`), version: '1.0.0', ...manifest };
  write(`${name}/package.json`, JSON.stringify(own));
}

function folder(name: string): string {
  return `${root}/node_modules/${name}`;
}

describe('the package of a module', () => {
  it.each([
    ['/a/node_modules/docx/dist/index.mjs', '/a/node_modules/docx'],
    ['/a/node_modules/@noble/hashes/utils.js', '/a/node_modules/@noble/hashes'],
    [
      '/a/node_modules/parse5/node_modules/entities/a.js',
      '/a/node_modules/parse5/node_modules/entities',
    ],
    ['\0/a/node_modules/diff/lib/x.js?commonjs', '/a/node_modules/diff'],
    ['C:\\a\\node_modules\\diff\\x.js', 'C:/a/node_modules/diff'],
    ['/a/src/export/pdf/index.ts', null],
    ['\0unused:linebreak', null],
  ])('%s is %s', (id, expected) => {
    expect(packageFolder(id)).toBe(expected);
  });
});

describe('the licence of a package', () => {
  it('is that of its own file', () => {
    expect(readLicence(folder('chalk-board'))).toEqual({
      ...{ name: 'chalk-board', version: '1.0.0', licence: 'MIT', text: 'MIT\nCopyright Chalk' },
    });
  });

  it('has the usual words and the name of its author where the package has no such file', () => {
    expect(readLicence(folder('sponge')).text).toMatch(
      /^Copyright \(c\) Ada Example\n\nPermission to use, copy, modify, and\/or distribute/,
    );
    expect(readLicence(folder('@school/bell')).text).toMatch(
      /^Copyright \(c\) Ben Example\n\nPermission is hereby granted, free of charge/,
    );
  });

  it('stops the build where nobody knows it', () => {
    expect(() => readLicence(folder('secret'))).toThrow(
      'The package secret is in what the site ships, and has no file with its licence (Unheard-Of). Add the words of that licence to standard-licences.ts, or do without the package.',
    );
  });
});

describe('the packages that are named', () => {
  it('are those that were found and what they depend on, the nearest of each name', () => {
    const found = withDependencies([folder('chalk-board'), folder('@school/bell')]);
    expect(found).toEqual([
      folder('@school/bell'),
      folder('chalk-board'),
      folder('chalk-board/node_modules/sponge'),
    ]);
    expect(dependencyOf(`${root}/`, 'sponge')).toEqual([folder('sponge')]);
    expect(dependencyOf(root, 'nowhere')).toEqual([]);
  });

  it('share a text that is the same', () => {
    const one = { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Terms' };
    const text = licencesText([one, { ...one, name: 'b' }, { ...one, name: 'c', text: 'Others' }]);
    expect(text.match(/Terms/g)).toHaveLength(1);
    expect(text).toContain('a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n');
  });
});
