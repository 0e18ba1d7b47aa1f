import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressFolder } from '../../../src/hosting/compress.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

it('writes two copies beside what becomes smaller, whose words are the same', async () => {
  const text = 'Staff think before they post. '.repeat(200);
  mkdirSync(join(folder, 'policies'));
  writeFileSync(join(folder, 'policies/index.html'), text);
  expect(await compressFolder(folder)).toBe(1);
  const copy = (ending: string) => readFileSync(join(folder, `policies/index.html.${ending}`));
  expect(brotliDecompressSync(copy('br')).toString()).toBe(text);
  expect(gunzipSync(copy('gz')).toString()).toBe(text);
  expect(copy('br').length).toBeLessThan(text.length / 10);
});

it('leaves alone what is small, what is compressed already and what is hidden', async () => {
  const long = 'x'.repeat(5000);
  const files = ['font.woff', 'index.pf_index', '_headers', 'small.html'];
  for (const file of files) writeFileSync(join(folder, file), file === 'small.html' ? 'x' : long);
  mkdirSync(join(folder, '.hidden'));
  writeFileSync(join(folder, '.hidden/a.html'), long);
  expect(await compressFolder(folder)).toBe(0);
  expect(
    readdirSync(folder, { recursive: true }).filter((name) => /\.(br|gz)$/.test(String(name))),
  ).toEqual([]);
});

it('goes over a folder twice without compressing the copies', async () => {
  writeFileSync(join(folder, 'a.json'), '0'.repeat(5000));
  await compressFolder(folder);
  expect(await compressFolder(folder)).toBe(1);
  expect(readdirSync(folder).toSorted()).toEqual(['a.json', 'a.json.br', 'a.json.gz']);
});
