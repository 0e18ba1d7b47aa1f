/**
 * Reads a value from CBOR, the format of Pagefind's files: as much of it as they use, which is
 * lists, texts and whole numbers.
 *
 * @throws Error at anything else, which would mean that Pagefind has changed its format
 */
export function readCbor(bytes: Uint8Array): unknown {
  let at = 0;
  return value();

  function value(): unknown {
    const head = bytes[at] ?? 0;
    at += 1;
    const kind = head >> 5;
    const size = length(head & 31);
    if (kind === 0) return size;
    if (kind === 3) return text(size);
    if (kind === 4) return list(size);
    throw new Error(`Pagefind's file has a value of kind ${kind}, which this site cannot read.`);
  }

  /**
   * A small number is in the head itself, a larger one in the one, two, four or eight bytes
   * after it; 31 is an open end.
   */
  function length(small: number): number {
    if (small < 24 || small === 31) return small === 31 ? Infinity : small;
    let number = 0;
    for (let left = 1 << (small - 24); left > 0; left -= 1) {
      number = number * 256 + (bytes[at] ?? 0);
      at += 1;
    }
    return number;
  }

  function text(size: number): string {
    const from = at;
    at += size;
    return new TextDecoder().decode(bytes.subarray(from, at));
  }

  function list(size: number): unknown[] {
    const items: unknown[] = [];
    while (items.length < size && bytes[at] !== 0xff) items.push(value());
    if (size === Infinity) at += 1;
    return items;
  }
}
