import type { Words } from './rows.ts';

/** A line of a page. */
export interface Line extends Words {
  readonly page: number;
  readonly pageHeight: number;
  /** Where the column ends in which it is; 0 where the page is not in columns. */
  readonly columnRight: number;
  /** Whether a footnote begins with it whose mark is on the page. */
  readonly note: boolean;
}
