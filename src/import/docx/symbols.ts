/**
 * What Symbol and Wingdings draw at the places that policies use, by the last byte of the
 * character.
 */
const DRAWN: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x4a: '☺',
    0xa8: '☐',
    0x6f: '☐',
    0x71: '☐',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
    0xe0: '→',
    0xf0: '→',
  },
  symbol: {
    0x2d: '-',
    0xb0: '°',
    0xb3: '≥',
    0xa3: '≤',
    0xae: '→',
    0xd3: '©',
    0xd2: '®',
    0xd4: '™',
  },
};

const isSymbolFont = (font: string): boolean => /symbol|wingdings|webdings/.test(font);

/** A character of a symbol font as one that any font has; "•" for drawings that mean no word. */
export function symbolOf(font: string | null, code: string | null): string {
  const number = parseInt(code ?? '', 16);
  if (!(number > 0x20 && number < 0xfffe)) return '';
  const family = font?.toLowerCase() ?? '';
  if (number < 0xf000 && !isSymbolFont(family)) return String.fromCodePoint(number);
  return DRAWN[family]?.[number & 0xff] ?? '•';
}
