import { Inflate } from 'fflate';
import { decodeText } from './decode.ts';
import { refusal } from './refuse.ts';

/** The most that one part, and all parts read, may unpack to. */
const MOST_PART = 40_000_000;
const MOST_TOTAL = 80_000_000;
/** Packed bytes are unpacked so many at a time, so that the limit holds before memory runs out. */
const STEP = 8_192;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

/** An archive whose parts are unpacked when they are asked for. */
export interface Zip {
  readonly names: readonly string[];
  /**
   * @returns the text of a part, or undefined where there is none of that name
   * @throws UnreadableDocument where it is too large (`bomb`), encrypted (`password`) or damaged
   *   (`broken`)
   */
  read(name: string): string | undefined;
}

/**
 * Opens an archive by the list at its end.
 *
 * @throws UnreadableDocument (`broken`) where there is none
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view);
  let left = MOST_TOTAL;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const unpacked = unpack(packedBytes(bytes, view, entry), entry, Math.min(left, MOST_PART));
      left -= unpacked.length;
      return decodeText(unpacked, 'broken');
    },
  };
}

function entriesOf(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count && at + 46 <= view.byteLength; n++) {
    if (view.getUint32(at, true) !== ENTRY) throw refusal('broken');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/');
    entries.set(name, {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the closing record begins: at the very end, but for a remark of at most 64 kB. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw refusal('broken');
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  if (entry.encrypted) throw refusal('password');
  const { offset, packed } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) {
    throw refusal('broken');
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw refusal('broken');
  return bytes.subarray(start, start + packed);
}

/**
 * Unpacks, and stops where more comes out than is allowed, whatever the archive says of the size.
 */
function unpack(packed: Uint8Array, entry: Entry, most: number): Uint8Array {
  if (entry.method === STORED) return within(packed, most);
  if (entry.method !== DEFLATED) throw refusal('broken');
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > most) throw refusal('bomb');
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return joined(chunks, size);
}

function within(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length > most) throw refusal('bomb');
  return bytes;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
