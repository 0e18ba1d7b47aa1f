/**
 * The words of a policy as they were, filled in and numbered: what is kept of a version, and what
 * versions are compared by.
 */
export interface RecordedPolicy {
  readonly title: string;
  readonly sections: readonly RecordedSection[];
  /** Titles of the law and guidance that it named. */
  readonly laws: readonly string[];
}

export interface RecordedSection {
  readonly id: string;
  /** "3"; null where it had none. */
  readonly number: string | null;
  readonly title: string;
  /** Paragraphs before its clauses. */
  readonly opening: readonly string[];
  readonly clauses: readonly RecordedClause[];
}

export interface RecordedClause {
  /** Id of its topic, or of the school's own clause. */
  readonly id: string;
  readonly number: string | null;
  /** Empty where it had none. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly bullets: readonly RecordedBullet[];
}

export interface RecordedBullet {
  /** "(a)" */
  readonly label: string;
  readonly text: string;
  readonly items: readonly { readonly label: string; readonly text: string }[];
}

/** All clauses of a recorded policy in order. */
export function recordedClauses({ sections }: Pick<RecordedPolicy, 'sections'>): RecordedClause[] {
  return sections.flatMap(({ clauses }) => clauses);
}

/**
 * Every paragraph of a clause below its heading, each bullet or item on a line, with its letter.
 */
export function recordedLines({ paragraphs, bullets }: RecordedClause): string[] {
  const lettered = bullets.flatMap(({ label, text, items }) => [
    `${label} ${text}`,
    ...items.map((item) => `${item.label} ${item.text}`),
  ]);
  return [...paragraphs, ...lettered];
}
