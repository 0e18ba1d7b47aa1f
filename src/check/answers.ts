/**
 * What a reader says of their own document on one topic. A program never says that a document is
 * silent: a reader may.
 */
export type TopicAnswer =
  /**
   * These pieces answer the question: keys of items, so that they stay what they are when numbers
   * are corrected.
   */
  | { readonly kind: 'answered'; readonly keys: readonly number[] }
  /** None of the clauses that were shown answers it; another may. */
  | { readonly kind: 'none-of-these' }
  /** The document says nothing on it. */
  | { readonly kind: 'silent' };

/** Answers by the id of the topic; what was not answered is absent. */
export type TopicAnswers = Readonly<Record<string, TopicAnswer>>;

/**
 * What the reader said on a topic, if anything. A topic may be called as a built-in property is.
 */
export function answerOn(answers: TopicAnswers, topic: string): TopicAnswer | undefined {
  return Object.hasOwn(answers, topic) ? answers[topic] : undefined;
}

/**
 * Answers with one of them set, or taken back.
 *
 * @param answer null to take it back
 */
export function withAnswer(
  answers: TopicAnswers,
  topic: string,
  answer: TopicAnswer | null,
): TopicAnswers {
  const others = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== topic));
  return answer === null ? others : { ...others, [topic]: answer };
}
