import { clausesOf, type PolicyDocument } from '../../adopt/document.ts';

/** Names of the bookmarks on headings. Word allows few characters in them, so they are counted. */
export interface Bookmarks {
  /** By the id of a section or closing part. */
  readonly parts: ReadonlyMap<string, string>;
  /** By the id of a clause. */
  readonly clauses: ReadonlyMap<string, string>;
}

/** The bookmarks of a policy, by which references find their way. */
export function bookmarksOf(document: PolicyDocument): Bookmarks {
  const { entries } = document.contents;
  return {
    parts: new Map(entries.map(({ id }, at) => [id, `_RefPart${at + 1}`])),
    clauses: new Map(clausesOf(document).map(({ id }, at) => [id, clauseBookmark(at)])),
  };
}

/** @param at place of the clause among all clauses, from 0 */
export function clauseBookmark(at: number): string {
  return `_RefClause${at + 1}`;
}
