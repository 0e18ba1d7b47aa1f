import type { ComparedPolicy, Order } from '../../compare/index.ts';
import type { PairPlace } from '../../site/comparison-path.ts';
import type { Choices } from '../../site/choices.ts';

/** What the page asks of the worker. */
export type Task =
  | {
      readonly kind: 'compare';
      /** Slugs of two policies. */
      readonly a: string;
      readonly b: string;
      /** Null for the order in which the two are best read. */
      readonly order: Order | null;
      readonly place: PairPlace;
      readonly choices: Choices;
      /** Those of the two that are documents of the reader's own: they are in no file. */
      readonly own: readonly ComparedPolicy[];
    }
  /**
   * The comparison made last, as a table for spreadsheets: of its pairs of clauses, or of the
   * topics.
   */
  | { readonly kind: 'csv'; readonly table: CsvTable };

export type CsvTable = 'clauses' | 'topics';

/** What the worker answers. */
export type Reply =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'compared'; readonly html: string; readonly title: string }
  | { readonly kind: 'csv'; readonly text: string; readonly fileName: string }
  | { readonly kind: 'failed'; readonly reason: string };
