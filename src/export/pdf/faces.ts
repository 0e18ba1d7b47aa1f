import { create, type Font } from 'fontkit';
import { clustersOf, settable } from './clusters.ts';
import type { Face, TextStyle } from './look.ts';
import { unpackedFont } from './woff.ts';

/** A file with a part of the characters of a face. */
export interface FontFile {
  readonly face: Face;
  /** A WOFF file. */
  readonly bytes: Uint8Array;
}

/** A font that is ready to be set in. */
export interface OpenFont {
  /** The name by which a document knows it. */
  readonly name: string;
  /**
   * Read anew for each document: once a font has been embedded, it has forgotten which letters some
   * of its glyphs stand for.
   */
  readonly font: Font;
  /** Widths of words in ems that are known. */
  readonly widths: Map<string, number>;
}

/** A text in one font. */
export interface Span {
  readonly font: OpenFont;
  readonly text: string;
}

/** The fonts of each face, in the order in which they are tried for a character. */
export class Faces {
  readonly all: readonly OpenFont[];
  private readonly byFace = new Map<Face, OpenFont[]>();
  private readonly known = { sans: nothingKnown(), bold: nothingKnown(), serif: nothingKnown() };

  /** @throws Error if a file is no font */
  constructor(files: readonly FontFile[]) {
    this.all = files.map(({ face, bytes }) => {
      const fonts = this.byFace.get(face) ?? [];
      const name = `${face}-${fonts.length}`;
      const kept = keptOf(bytes);
      const one = { name, font: create(kept.bytes), widths: kept.widths };
      this.byFace.set(face, [...fonts, one]);
      return one;
    });
  }

  /** Whether a face has a character with all its marks in one font. */
  has(cluster: string, face: Face): boolean {
    return this.fontFor(cluster, face) !== undefined;
  }

  /** Cuts a text where another font is needed. A space stays with the word before it. */
  spans(text: string, face: Face): Span[] {
    const spans: { font: OpenFont; text: string }[] = [];
    for (const cluster of clustersOf(settable(text))) {
      const last = spans.at(-1);
      const font = (cluster === ' ' && last?.font) || this.mustHave(cluster, face);
      if (last?.font === font) last.text += cluster;
      else spans.push({ font, text: cluster });
    }
    return spans;
  }

  /** Width of a text in points. */
  width(text: string, { face, size }: TextStyle): number {
    const widths = this.known[face].widths;
    let em = widths.get(text);
    if (em === undefined) {
      em = this.spans(text, face).reduce((sum, span) => sum + advance(span), 0);
      widths.set(text, em);
    }
    return em * size;
  }

  /**
   * @throws Error if no font has the character: those of a document are looked through before it is
   *   set
   */
  private mustHave(cluster: string, face: Face): OpenFont {
    const font = this.fontFor(cluster, face);
    if (!font) throw new Error(`No font has the character “${cluster}”.`);
    return font;
  }

  private fontFor(cluster: string, face: Face): OpenFont | undefined {
    const { fonts } = this.known[face];
    if (fonts.has(cluster)) return fonts.get(cluster);
    const points = Array.from(cluster, (character) => character.codePointAt(0) ?? 0);
    const found = this.byFace
      .get(face)
      ?.find(({ font }) => points.every((point) => font.hasGlyphForCodePoint(point)));
    fonts.set(cluster, found);
    return found;
  }
}

/**
 * What has been found out about a face: the font of each character, and the widths of texts in ems.
 */
interface Known {
  readonly fonts: Map<string, OpenFont | undefined>;
  readonly widths: Map<string, number>;
}

function nothingKnown(): Known {
  return { fonts: new Map(), widths: new Map() };
}

/** What is kept of a font file from one policy to the next. */
interface Kept {
  readonly bytes: Uint8Array;
  /** The same words come again and again. */
  readonly widths: Map<string, number>;
}

const KEPT = new WeakMap<Uint8Array, Kept>();

function keptOf(file: Uint8Array): Kept {
  const known = KEPT.get(file);
  if (known) return known;
  const kept = { bytes: unpackedFont(file), widths: new Map<string, number>() };
  KEPT.set(file, kept);
  return kept;
}

/**
 * As pdfkit does, word by word with the space after it, so that what is measured is what is set.
 */
function advance({ font: { font, widths }, text }: Span): number {
  let sum = 0;
  for (const word of text.match(/[^ ]* |[^ ]+$/g) ?? []) {
    let width = widths.get(word);
    if (width === undefined) {
      width = font.layout(word).advanceWidth / font.unitsPerEm;
      widths.set(word, width);
    }
    sum += width;
  }
  return sum;
}
