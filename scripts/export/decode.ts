/** A file as text, and whether its encoding had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly isGuessed: boolean;
}

/**
 * The text of a file as spreadsheets write it: UTF-8; UTF-16, with its mark or without; or else
 * Windows-1252, which Excel writes unless told otherwise.
 *
 * @returns null if it is no text at all, such as a workbook
 */
export function decoded(bytes: Uint8Array): Decoded | null {
  const wide = wideEncoding(bytes);
  const known = strict(wide ?? 'utf-8', bytes);
  const text = known ?? (wide ? null : strict('windows-1252', bytes));
  if (text === null || (known === null && text.includes(NOTHING))) return null;
  return { text, isGuessed: known === null };
}

/**
 * Any octets can be read as Windows-1252; those of a picture or a program hold this one, which no
 * text in it does.
 */
const NOTHING = '\0';

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many octets are looked at to find the encoding. */
const SAMPLE = 1000;

/**
 * Most letters of a table in English have an octet of nothing in UTF-16, before or after the other.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const [before, after] = [emptyOctets(sample, 0), emptyOctets(sample, 1)];
  const enough = sample.length / 4;
  if (before === 0 && after > enough) return 'utf-16le';
  return after === 0 && before > enough ? 'utf-16be' : null;
}

function emptyOctets(bytes: Uint8Array, parity: number): number {
  return bytes.filter((octet, at) => octet === 0 && at % 2 === parity).length;
}

/** How workbooks and documents begin, which are often given in the place of a table. */
const KINDS: readonly (readonly [mark: string, name: string])[] = [
  ['PK\u0003\u0004', 'a workbook, such as Excel (.xlsx) or LibreOffice (.ods) saves'],
  ['\u00d0\u00cf\u0011\u00e0', 'a workbook of an older Excel (.xls)'],
  ['%PDF-', 'a PDF'],
];

/** What a file is that is no table, in a few words; null if it may be one. */
export function otherKind(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return KINDS.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
}
