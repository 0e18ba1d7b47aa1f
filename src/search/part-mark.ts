/**
 * Separates a record's content: lead-in, clause, and words that are there for finding only. A mark
 * of its own, since Pagefind also searches what is in a record's meta: a count there would be found
 * as a number.
 */
export const PART_MARK = '‖';
