/** A file as text, and whether it had to be guessed how its letters are written. */
export interface Decoded {
  readonly text: string;
  readonly isGuessed: boolean;
}

/**
 * The text of a file as spreadsheets write it: UTF-8, UTF-16 with its mark, or else Windows-1252, which Excel writes unless told otherwise.
 *
 * @returns null if it is no text at all, such as a workbook
 */
export function decoded(bytes: Uint8Array): Decoded | null {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const known = isUtf16 ? strict('utf-16le', bytes) : strict('utf-8', bytes);
  const text = known ?? (isUtf16 ? null : strict('windows-1252', bytes));
  if (text === null || !isText(text)) return null;
  return { text, isGuessed: known === null };
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Any octets can be read as Windows-1252; those of a workbook begin with its mark. */
function isText(text: string): boolean {
  return !text.startsWith('PK\u0003\u0004');
}
