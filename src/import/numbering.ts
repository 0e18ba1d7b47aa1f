import { numberedId } from '../policy/ids.ts';
import type { ImportedSection } from './imported.ts';
import type { Item } from './items.ts';

/** How the clauses of a document are numbered, judged from all of them: their ids depend on it. */
export interface Numbering {
  /** The id that a number makes in a section; null where it makes none. */
  readonly idOf: (number: string, section: ImportedSection) => string | null;
  /** Whether a section has numbered clauses, by its place among the sections, counted from 1. */
  readonly hasNumbers: (section: number) => boolean;
}

/** @param items of the whole document */
export function numberingOf(items: readonly Item[]): Numbering {
  const bySection = wholeNumbers(items);
  const startsAgain = bySection.filter((numbers) => numbers[0] === 1).length > 1;
  const numbered = numberedSections(items);
  return {
    idOf(number, section) {
      const own = numberedId(number);
      if (own === '') return null;
      return standsAlone(own, section, startsAgain) ? own : `${section.id}.${own}`;
    },
    hasNumbers: (section) => numbered.has(section),
  };
}

/**
 * 5.2, A1 and 101 say where they are, and so do numbers that run on through headings without a
 * number.
 */
function standsAlone(own: string, section: ImportedSection, startsAgain: boolean): boolean {
  if (/^\d+\.|^\p{L}\.?\d|^\d{3,}$/u.test(own)) return true;
  return /^\d+$/.test(own) && section.number === null && !startsAgain;
}

/** Whole numbers of clauses, section by section. */
function wholeNumbers(items: readonly Item[]): number[][] {
  const sections: number[][] = [[]];
  for (const { role, number } of items) {
    const own = numberedId(number ?? '');
    if (role === 'heading') sections.push([]);
    else if (role === 'clause' && /^\d{1,2}$/.test(own)) sections.at(-1)?.push(Number(own));
  }
  return sections.filter((numbers) => numbers.length > 0);
}

/** Which sections have numbered clauses; the preamble counts only where anything is in it. */
function numberedSections(items: readonly Item[]): Set<number> {
  const numbered = new Set<number>();
  let section = 0;
  for (const { role, number } of items) {
    if (role === 'heading') section += 1;
    else if (role !== 'left-out') section = Math.max(1, section);
    if (role === 'clause' && numberedId(number ?? '') !== '') numbered.add(section);
  }
  return numbered;
}
