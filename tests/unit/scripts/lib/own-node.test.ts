import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  leftOut,
  ownNodeFolders,
  ownNodePackage,
  writeNodeProject,
} from '../../../../scripts/lib/own-node.mjs';

const { platform, arch } = process;
const NAME = ownNodePackage() ?? 'none';
const HERE = { os: [platform], cpu: [arch], optional: true };
let root = '';

function lock(packages: Record<string, object>): void {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
}

function install(...parts: string[]): void {
  mkdirSync(join(root, ...parts), { recursive: true });
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as object;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'own-node-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe.skipIf(NAME === 'none')('the project’s own Node', () => {
  it('is found where npm put it, or where it was put first', () => {
    expect(ownNodeFolders(root)).toEqual([]);
    install('.cache/node/node_modules', NAME, 'bin');
    install('node_modules', NAME, 'bin');
    expect(ownNodeFolders(root)).toEqual([
      join(root, 'node_modules', NAME, 'bin'),
      join(root, '.cache/node/node_modules', NAME, 'bin'),
    ]);
  });

  it('is fetched by itself in the version of the lock file, and held to its checksum', () => {
    const about = { version: '24.1.2', integrity: 'sha512-abc', ...HERE };
    lock({ '': {}, [`node_modules/${NAME}`]: about, 'node_modules/astro': { version: '1.0.0' } });
    const folder = writeNodeProject(root) ?? '';
    expect(readJson(join(folder, 'package.json'))).toMatchObject({
      private: true,
      dependencies: { [NAME]: '24.1.2' },
    });
    const { optional, ...needed } = about;
    expect(optional).toBe(true);
    expect(readJson(join(folder, 'package-lock.json'))).toMatchObject({
      lockfileVersion: 3,
      packages: { [`node_modules/${NAME}`]: needed },
    });
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
  });
});

describe('what npm has left out', () => {
  it('is what is for this machine and not there', () => {
    install('node_modules/there');
    lock({
      '': {},
      'node_modules/there': HERE,
      'node_modules/missing': HERE,
      'node_modules/tool/node_modules/@scope/deep': HERE,
      'node_modules/elsewhere': { ...HERE, os: ['none'] },
      'node_modules/other-processor': { ...HERE, cpu: ['none'] },
      'node_modules/other-library': { ...HERE, libc: ['none'] },
      'node_modules/any-machine': { optional: true },
      'node_modules/needed': { os: [platform], cpu: [arch] },
    });
    expect(leftOut(root)).toEqual(['missing', '@scope/deep']);
  });
});
