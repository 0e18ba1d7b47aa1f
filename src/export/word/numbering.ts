import { LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';
import { HANGING, INDENT } from './look.ts';

// docx writes {name-1} for a list and puts its number there later, wherever that is: U+FFFF,
// which typed text cannot have, keeps typed text out of it.
export const CLAUSES = 'clauses\uffff';
export const LETTERS = 'letters\uffff';
export const BULLETS = 'bullets\uffff';

/** A level of the numbers of sections and clauses, tied to the style of their headings. */
function numbered(level: number, text: string, style: string): ILevelsOptions {
  const paragraph = { indent: { left: INDENT, hanging: INDENT } };
  return { level, text, format: LevelFormat.DECIMAL, style: { style, paragraph } };
}

function list(format: ILevelsOptions['format'] & string, text: string, left: number, level = 0) {
  return { level, text, format, style: { paragraph: { indent: { left, hanging: HANGING } } } };
}

/** The levels of the bullets of a clause, (a), (b) …, and of the items below them, (i), (ii) … */
const LETTERED: readonly ILevelsOptions[] = [
  list(LevelFormat.LOWER_LETTER, '(%1)', INDENT + HANGING),
  list(LevelFormat.LOWER_ROMAN, '(%2)', INDENT + 2 * HANGING, 1),
];

/**
 * Numbers that Word keeps itself: of sections and clauses; of the bullets of a clause; and plain
 * dots.
 */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: CLAUSES,
      levels: [numbered(0, '%1', 'Heading1'), numbered(1, '%1.%2', 'Heading2')],
    },
    { reference: LETTERS, levels: LETTERED },
    { reference: BULLETS, levels: [list(LevelFormat.BULLET, '•', HANGING)] },
  ],
};

/** A list of its own, by its place among them. */
export function ownLetters(at: number): string {
  return `letters-${at}\uffff`;
}

/**
 * The same with lists that have nothing to do with each other. In lists of one definition
 * LibreOffice sees by their first bullets where each begins, and a bullet that was removed shows
 * nothing.
 */
export function numberingWith(lists: number): INumberingOptions {
  const own = Array.from({ length: lists }, (_one, at) => ({
    reference: ownLetters(at),
    levels: LETTERED,
  }));
  return { config: [...NUMBERING.config, ...own] };
}
