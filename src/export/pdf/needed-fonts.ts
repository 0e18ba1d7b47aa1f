import sansRanges from '@fontsource/source-sans-3/unicode.json' with { type: 'json' };
import serifRanges from '@fontsource/source-serif-4/unicode.json' with { type: 'json' };
import type { PolicyDocument } from '../../adopt/document.ts';
import { settable } from './clusters.ts';
import type { Face } from './look.ts';

/** A file of a font family, by its place in the families' packages. */
export interface FontName {
  readonly face: Face;
  /** "source-sans-3/files/source-sans-3-latin-400-normal.woff" */
  readonly path: string;
}

type Ranges = Readonly<Record<string, string>>;

const FAMILIES = {
  sans: { family: 'source-sans-3', weight: 400, ranges: sansRanges as Ranges },
  bold: { family: 'source-sans-3', weight: 700, ranges: sansRanges as Ranges },
  serif: { family: 'source-serif-4', weight: 400, ranges: serifRanges as Ranges },
} as const satisfies Record<Face, { family: string; weight: number; ranges: Ranges }>;

/** Has the Latin letters and the punctuation that every document needs. */
const ALWAYS = 'latin';

/**
 * The files whose characters a document has, so that no others are loaded: the serif only where it
 * quotes the model.
 */
export function neededFonts(document: PolicyDocument): FontName[] {
  const quoted = new Set(settable(quotesOf(document).join('')));
  const all = new Set(settable(textsIn({ ...document, logo: null }).join('')));
  return [
    ...filesOf('sans', all),
    ...filesOf('bold', all),
    ...(quoted.size > 0 ? filesOf('serif', quoted) : []),
  ];
}

function filesOf(face: Face, characters: ReadonlySet<string>): FontName[] {
  const { family, weight, ranges } = FAMILIES[face];
  const points = Array.from(characters, (one) => one.codePointAt(0) ?? 0);
  const subsets = Object.keys(ranges).filter(
    (name) => name !== ALWAYS && points.some((point) => covers(ranges[name] ?? '', point)),
  );
  return [ALWAYS, ...subsets].map((subset) => ({
    face,
    path: `${family}/files/${family}-${subset}-${weight}-normal.woff`,
  }));
}

/** @param ranges such as "U+0000-00FF,U+0131" */
function covers(ranges: string, point: number): boolean {
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return parseInt(first, 16) <= point && point <= parseInt(last, 16);
  });
}

function quotesOf({ closing }: PolicyDocument): string[] {
  return closing.flatMap((part) =>
    part.kind === 'appendix'
      ? part.consultation.entries.flatMap(({ quotes }) => quotes.flatMap((one) => one.paragraphs))
      : [],
  );
}

/** Every text in a tree of plain objects. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
