import { unzlibSync } from 'fflate';

/** Sizes in bytes: of the head of each kind of file, and of what it says of a table. */
const WOFF = { head: 44, entry: 20 } as const;
const SFNT = { head: 12, entry: 16 } as const;

/** A table of a font, as a WOFF file packs it. */
interface Packed {
  readonly tag: number;
  readonly checksum: number;
  readonly offset: number;
  readonly length: number;
  /** The length of what it holds; the same as `length` if it is not compressed. */
  readonly size: number;
}

/**
 * Unpacks a font, once and fast: fontkit does so at every reading, which took longer than all the
 * rest of a policy.
 *
 * @param bytes of a WOFF file, version 1
 * @returns the same font as a plain OpenType file
 * @throws Error if the bytes are no such file
 */
export function unpackedFont(bytes: Uint8Array): Uint8Array {
  const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < WOFF.head || from.getUint32(0) !== SIGNATURE) {
    throw new Error('A font is no WOFF file.');
  }
  const tables = tablesOf(from);
  const whole = tables.reduce((sum, { size }) => sum + padded(size), startOf(tables.length));
  const sfnt = new Uint8Array(whole);
  const to = new DataView(sfnt.buffer);
  // The three numbers after these serve a search that no reader does any more.
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, tables.length);
  let offset = startOf(tables.length);
  for (const [at, table] of tables.entries()) {
    const { tag, checksum, size } = table;
    const entry = [tag, checksum, offset, size];
    entry.forEach((value, n) => to.setUint32(SFNT.head + at * SFNT.entry + n * 4, value));
    sfnt.set(contentOf(table, bytes), offset);
    offset += padded(size);
  }
  return sfnt;
}

/** "wOFF" */
const SIGNATURE = 0x774f4646;

function tablesOf(file: DataView): Packed[] {
  return Array.from({ length: file.getUint16(12) }, (_one, at) => {
    const [tag = 0, offset = 0, length = 0, size = 0, checksum = 0] = Array.from(
      { length: WOFF.entry / 4 },
      (_field, n) => file.getUint32(WOFF.head + at * WOFF.entry + n * 4),
    );
    return { tag, offset, length, size, checksum };
  });
}

function contentOf({ offset, length, size }: Packed, bytes: Uint8Array): Uint8Array {
  const content = bytes.subarray(offset, offset + length);
  return length === size ? content : unzlibSync(content, { out: new Uint8Array(size) });
}

function startOf(tables: number): number {
  return SFNT.head + tables * SFNT.entry;
}

/** Tables begin at multiples of four. */
function padded(size: number): number {
  return Math.ceil(size / 4) * 4;
}
