import type { PageNumberEstimator } from 'docx';
import type { PolicyDocument } from '../../adopt/document.ts';

/** Works out on which pages the parts of a document begin, and remembers whether it found all. */
export interface PageNumbers {
  readonly estimator: PageNumberEstimator;
  /** Whether every bookmark of the contents has its page; only known once the file is written. */
  readonly areWhole: () => boolean;
}

/**
 * Page numbers as Word comes to them, from the widths of the fonts. Text in a script for which
 * these are not known stops the work.
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

/**
 * The time that it takes to break a word or a paragraph grows with the square of its length: a word
 * of 10,000 letters takes two minutes.
 */
const TOO_LONG = /\S{200}|[^\n]{50000}/;

/** Whether the pages of a policy can be worked out in a time that a person waits. */
export function canBeNumbered(document: PolicyDocument): boolean {
  return !textsIn({ ...document, logo: null }).some((text) => TOO_LONG.test(text));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
