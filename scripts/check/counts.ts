import { BANDS, type Band } from '../../src/check/report.ts';
import type { Reference } from '../../src/law/schema.ts';
import type { Checked } from './outcome.ts';

/** How many topics stand in each band. */
export function bandCounts({ report }: Pick<Checked, 'report'>): Record<Band, number> {
  const count = (band: Band) => report.topics.filter((one) => one.band === band).length;
  return Object.fromEntries(BANDS.map((band) => [band, count(band)])) as Record<Band, number>;
}

/** A law, guidance or platform that a document names. */
export interface NamedReference {
  readonly reference: Reference;
  /** Clauses that name it, and the first words by which it is named out of date, else the first words at all. */
  readonly clauses: readonly string[];
  readonly words: string;
  /** Whether one of its citations is. */
  readonly isOutOfDate: boolean;
}

/** What a document names, each once, in the order in which it is first named. */
export function namedIn({ report }: Pick<Checked, 'report'>): NamedReference[] {
  const groups = Map.groupBy(report.citations, ({ reference }) => reference);
  return [...groups].map(([reference, citations]) => {
    const past = citations.filter(({ isOutOfDate }) => isOutOfDate);
    const told = past.length > 0 ? past : citations;
    return {
      reference,
      clauses: [...new Set(told.map(({ clause }) => clause))],
      words: told[0]?.words ?? reference.title,
      isOutOfDate: past.length > 0,
    };
  });
}
