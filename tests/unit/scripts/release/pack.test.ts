import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checksums, packFolder } from '../../../../scripts/release/pack.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('the file that holds the site', () => {
  it('has every file, hidden ones too, in one folder', () => {
    write('index.html', 'Home');
    write('data/policies/hill-view.json', '{}');
    write('.well-known/security.txt', 'Contact');
    write('.nojekyll', '');
    const files = unzipSync(packFolder(folder, 'site-1.0'));
    expect(Object.keys(files)).toEqual([
      'site-1.0/.nojekyll',
      'site-1.0/.well-known/security.txt',
      'site-1.0/data/policies/hill-view.json',
      'site-1.0/index.html',
    ]);
    expect(strFromU8(files['site-1.0/index.html'] ?? new Uint8Array())).toBe('Home');
  });

  it('is the same whenever the files were written', () => {
    write('index.html', 'Home');
    const before = packFolder(folder, 'site');
    utimesSync(join(folder, 'index.html'), new Date('2020-02-02'), new Date('2020-02-02'));
    expect(packFolder(folder, 'site')).toEqual(before);
  });

  it('is not made of nothing', () => {
    expect(() => packFolder(folder, 'site')).toThrow(/holds no file\. Build the site first\.$/);
  });
});

describe('checksums', () => {
  const files = new Map([
    ['site.zip', strToU8('abc')],
    ['site.cdx.json', strToU8('{}')],
  ]);

  it('are those of SHA-256, a line for each file', () => {
    expect(checksums(files).split('\n')[0]).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  site.zip',
    );
  });

  it.skipIf(spawnSync('sha256sum', ['--version']).status !== 0)('are read by sha256sum', () => {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, 'SHA256SUMS'), checksums(files));
    const check = () => spawnSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder }).status;
    expect(check()).toBe(0);
    write('site.zip', 'abd');
    expect(check()).not.toBe(0);
  });
});
