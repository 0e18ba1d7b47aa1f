import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameOfFile } from '../../../../scripts/export/file-names.ts';
import { leftOf, type LeftBy } from '../../../../scripts/export/left.ts';
import { PRODUCTS } from '../../../../scripts/export/products.ts';
import { DAY, draftFor } from './results.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'side-by-clause-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const products = PRODUCTS.filter(({ id }) => id === 'html' || id === 'txt');
const policy = draftFor('Hill View');
const [html = '', txt = ''] = products.map((one) => nameOfFile(policy.names, one));
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const left = (by: Partial<LeftBy>) =>
  leftOf(policy, { folder, products, skipExisting: false, earlier: null, ...by });

const manifest = (fingerprint: string, files: string[]) => ({
  day: DAY,
  rows: [{ fingerprint, files }],
});

describe('files that are there', () => {
  beforeEach(() => {
    put(html, '<!doctype html></html>');
    put(txt, 'x');
  });

  it('are made anew unless it is said to leave them', () => {
    expect(left({})).toEqual({ left: [], ids: ['html', 'txt'], isSame: true });
  });

  it('are left where that is said, but for those that are not whole', () => {
    expect(left({ skipExisting: true })).toEqual({ left: [html, txt], ids: [], isSame: false });
    put(html, '<!doctype html><p>');
    expect(left({ skipExisting: true })).toEqual({ left: [txt], ids: ['html'], isSame: false });
  });

  it('are left by a run that goes on, if they are of the same answers', () => {
    const same = manifest(policy.fingerprint, [html, txt]);
    expect(left({ earlier: same })).toEqual({ left: [html, txt], ids: [], isSame: true });
    const other = manifest('id-0123456789abcdef', [html, txt]);
    expect(left({ earlier: other })).toMatchObject({ left: [], ids: ['html', 'txt'] });
  });

  it('are made anew by a run that goes on, if the earlier one has not made them', () => {
    expect(left({ earlier: manifest(policy.fingerprint, [html]) })).toEqual({
      left: [html],
      ids: ['txt'],
      isSame: true,
    });
  });
});

it('files of a row that says the same as another are known for those of the same answers too', () => {
  put(html, '<!doctype html></html>');
  const [other] = manifest(policy.fingerprint, ['other.html']).rows;
  const earlier = manifest(policy.fingerprint, [html]);
  const rows = [...(other ? [other] : []), ...earlier.rows];
  expect(left({ earlier: { ...earlier, rows } })).toEqual({
    left: [html],
    ids: ['txt'],
    isSame: true,
  });
});

it('a file that has been deleted since is made again', () => {
  const earlier = manifest(policy.fingerprint, [html, txt]);
  expect(left({ earlier, skipExisting: true })).toMatchObject({ left: [], ids: ['html', 'txt'] });
});
