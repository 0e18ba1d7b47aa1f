import type { QuoteClause } from '../../adopt/appendix.ts';
import type { Changes } from '../../adopt/changes.ts';
import { quoteClauses } from './model-clauses.ts';

/**
 * Ids of the clauses of the model that a list of changes quotes, with spaces between them; none for
 * the recommendation.
 */
export function quotedIn({ substantive }: Changes): string {
  return [...new Set(substantive.flatMap(({ modelClauses }) => modelClauses))].join(' ');
}

/**
 * The words of a model's clauses; what cannot be loaded is named and not quoted.
 *
 * @param ids as quotedIn gives them
 */
export async function loadQuotes(base: string, ids: string): Promise<QuoteClause> {
  const clauses = ids ? await quoteClauses(base, ids.split(' ')).catch(() => []) : [];
  return (id) => {
    const clause = clauses.find((one) => one.id === id);
    return clause ? { name: clause.name, text: clause.text } : { name: id, text: null };
  };
}
