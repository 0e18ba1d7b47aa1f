import type { PageNumberEstimator } from 'docx';

/** Works out on which pages the parts of a document begin, and remembers whether it found all. */
export interface PageNumbers {
  readonly estimator: PageNumberEstimator;
  /** Whether every bookmark of the contents has its page; only known once the file is written. */
  readonly areWhole: () => boolean;
}

/**
 * Page numbers as Word comes to them, from the widths of the fonts. Text in a script for which these are not known ends the work.
 *
 * @param bookmarks names of those that the contents lead to
 */
export async function pageNumbers(bookmarks: Iterable<string>): Promise<PageNumbers> {
  const { estimatePageNumbers } = await import('docx/layout');
  const wanted = [...bookmarks];
  let areWhole = false;
  const estimate: PageNumberEstimator = (body, context) => {
    const found = estimatePageNumbers(body, context);
    areWhole = wanted.every((name) => found.bookmarks.has(name));
    return found;
  };
  return { estimator: Object.assign(estimate, estimatePageNumbers), areWhole: () => areWhole };
}
