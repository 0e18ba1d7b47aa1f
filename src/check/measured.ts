/** How often something was right, of how many. */
export interface Tally {
  readonly right: number;
  readonly of: number;
  /** Per cent, rounded down: the page promises no more than was measured. */
  readonly percent: number;
}

/**
 * How well topics are placed in policies that were compared with the others as if nobody had read
 * them.
 */
export interface MeasuredPlacement {
  /** How many of the topics that seem covered are ones on which the policy says something. */
  readonly covered: Tally;
  /** How many of the topics on which the policy says something seem covered. */
  readonly coveredFound: Tally;
  /**
   * How many of the topics on which it has a clause, and clauses are shown, have the main one among
   * those.
   */
  readonly mainShown: Tally;
  /**
   * The same, with any clause that decides where it is: the main one, or one quoted as
   * evidence.
   */
  readonly decidingShown: Tally;
  /** The same, with any clause that bears on the topic. */
  readonly anyShown: Tally;
  /** How many of the topics on which nothing is close are ones on which the policy says nothing. */
  readonly nothingCloseSilent: Tally;
}

/**
 * The same policies, compared with all others, and only with those that share no text with them.
 */
export interface MeasuredBoth {
  readonly others: MeasuredPlacement;
  readonly unrelated: MeasuredPlacement;
}

/** What `npm run bench -- check` measures, and what the page says of it. */
export interface Measured {
  readonly policies: number;
  readonly topics: number;
  readonly overall: MeasuredBoth;
  /** By the slug of the policy that was left out. */
  readonly byPolicy: Readonly<Record<string, MeasuredBoth>>;
}
