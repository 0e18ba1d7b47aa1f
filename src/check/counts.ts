import type { Reference } from '../law/schema.ts';
import { BANDS, type Band, type CheckReport } from './report.ts';

/** How many topics are in each band. */
export function bandCounts({ topics }: Pick<CheckReport, 'topics'>): Record<Band, number> {
  const count = (band: Band) => topics.filter((one) => one.band === band).length;
  return Object.fromEntries(BANDS.map((band) => [band, count(band)])) as Record<Band, number>;
}

/** A law, guidance or platform that a document names. */
export interface NamedReference {
  readonly reference: Reference;
  /** The words by which it is first named; if it is out of date, the first that name it so. */
  readonly words: string;
  /** Ids of the clauses that name it; if it is out of date, of those that name it so. */
  readonly clauses: readonly string[];
  /** Whether it is named at least once otherwise than it is today. */
  readonly isOutOfDate: boolean;
}

/** What a document names, each once, in the order in which it is first named. */
export function namedIn({ citations }: Pick<CheckReport, 'citations'>): NamedReference[] {
  const groups = Map.groupBy(citations, ({ reference }) => reference);
  return [...groups].map(([reference, all]) => {
    const past = all.filter(({ isOutOfDate }) => isOutOfDate);
    const told = past.length > 0 ? past : all;
    return {
      reference,
      words: told[0]?.words ?? reference.title,
      clauses: [...new Set(told.map(({ clause }) => clause))],
      isOutOfDate: past.length > 0,
    };
  });
}
