import { expect, it } from 'vitest';
import { readLogo } from '../../../../scripts/export/logo.ts';
import { jpeg, PNG } from './pictures.ts';

const read = (bytes: Uint8Array) => readLogo({ name: 'logo', bytes });

it('a PNG and a JPEG are read with their size in pixels', () => {
  expect(read(PNG).logo).toEqual({
    mediaType: 'image/png',
    width: 1,
    height: 1,
    data: Buffer.from(PNG).toString('base64'),
  });
  expect(read(jpeg(600, 200)).logo).toMatchObject({
    mediaType: 'image/jpeg',
    width: 600,
    height: 200,
  });
});

it('a picture within a larger piece of memory is read from its own beginning', () => {
  const all = new Uint8Array([1, 2, 3, ...PNG]);
  expect(read(all.subarray(3)).logo).toMatchObject({ width: 1, height: 1 });
});

it.each([
  ['another picture', Buffer.from('GIF89a'), 'has to be a PNG or JPEG picture'],
  ['nothing', new Uint8Array(), 'has to be a PNG or JPEG picture'],
  ['a PNG that is cut off', PNG.subarray(0, 20), 'has to be a PNG or JPEG picture'],
  ['a JPEG that is cut off', jpeg(600, 200).subarray(0, 14), 'has to be a PNG or JPEG picture'],
  ['one without height', jpeg(600, 0), 'is damaged, or too large'],
  ['one that is far too wide', jpeg(20_000, 10), 'is damaged, or too large'],
  [
    'one of too many bytes',
    new Uint8Array([...PNG, ...new Uint8Array(400_000)]),
    'has 400 kB, and a logo may have 300',
  ],
])('%s is refused', (_what, bytes, words) => {
  expect(read(bytes)).toEqual({
    logo: null,
    problems: [expect.stringContaining(words)],
  });
});
