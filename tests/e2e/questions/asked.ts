/**
 * A question that a reader asks of the search, and the clauses that answer it by a reading of the
 * policies.
 */
export interface Question {
  readonly query: string;
  /**
   * Clauses, written neu#5.3; a section, written neu#5; a topic of which no policy speaks, written
   * topic:ID.
   */
  readonly answers: readonly string[];
  /**
   * Misspelt: the word that is to be offered instead. The answers are those to the question so
   * mended.
   */
  readonly offers?: string;
}

/**
 * A question in one line.
 *
 * @param query as typed
 * @param answers clauses with spaces between
 * @param offers word to be offered, where one is misspelt
 */
export function asks(query: string, answers: string, offers?: string): Question {
  return { query, answers: answers.trim().split(/\s+/), ...(offers ? { offers } : {}) };
}
