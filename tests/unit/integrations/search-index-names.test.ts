import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCbor } from '../../../src/integrations/cbor.ts';
import { packIndex } from '../../../src/integrations/search-index-names.ts';

const bytes = (...all: number[]) => Uint8Array.from(all);
const text = (word: string) => [0x60 + word.length, ...new TextEncoder().encode(word)];

describe('Pagefind’s own format', () => {
  it('is read: lists of known and open length, texts and numbers of any length', () => {
    expect(readCbor(bytes(0x83, 0x05, 0x18, 0x2a, 0x19, 0x01, 0x00))).toEqual([5, 42, 256]);
    expect(readCbor(bytes(0x9f, ...text('edg'), 0x80, 0xff))).toEqual(['edg', []]);
  });

  it('is refused where it has changed', () => {
    expect(() => readCbor(bytes(0x81, 0xa0))).toThrow(
      'Pagefind’s file has a value of kind 5'.replace('’', "'"),
    );
  });
});

describe('what the browser is told about the index', () => {
  const meta = gzipSync(
    Buffer.concat([
      Buffer.from('pagefind_dcd'),
      Buffer.from([
        0x83,
        ...text('1.6.0'),
        0x80,
        0x81,
        0x83,
        ...text('a'),
        ...text('of'),
        ...text('en_1'),
      ]),
    ]),
  );
  const file = (path: string, content: Uint8Array = bytes(1, 2)) => ({ path, content });
  const files = [
    file('pagefind-entry.json', Buffer.from('{}')),
    file('wasm.en.pagefind'),
    file('pagefind.en_x.pf_meta', meta),
    file('index/en_1.pf_index'),
  ];

  it('are the files that every question needs, in one, and the words of the others', () => {
    const packed = packIndex(files);
    expect(packed?.names).toEqual({
      entry: '{}',
      pack: {
        path: 'pagefind.en_x.pack',
        parts: [
          ['wasm.en.pagefind', 2],
          ['pagefind.en_x.pf_meta', meta.length],
        ],
      },
      words: [['a', 'of', 'index/en_1.pf_index']],
    });
    expect(packed?.pack.content).toEqual(Buffer.concat([bytes(1, 2), meta]));
  });

  it('is nothing where there is no index', () => {
    expect(packIndex([])).toBeNull();
  });
});
