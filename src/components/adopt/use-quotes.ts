import { useCallback, useEffect, useState } from 'preact/hooks';
import type { QuoteClause } from '../../adopt/appendix.ts';
import type { Changes } from '../../adopt/changes.ts';
import type { Template } from '../../adopt/template.ts';
import { quoteClauses, type ModelClause } from './model-clauses.ts';

/**
 * The model's clauses that a list of changes quotes, loaded when there are changes.
 *
 * @param base slug of the model; of the recommendation nothing is quoted
 * @returns a function that gives a clause's name and words; until they are loaded, its id and no words
 */
export function useQuotes(template: Template, base: string, changes: Changes | null): QuoteClause {
  const [clauses, setClauses] = useState<readonly ModelClause[]>([]);
  const ids = quotedIn(changes);
  const isModel = template.models.some(({ slug }) => slug === base);
  useEffect(() => {
    if (!isModel || !ids) return;
    quoteClauses(base, ids.split(' ')).then(setClauses, () => setClauses([]));
  }, [base, isModel, ids]);
  return useCallback((id: string) => quoted(clauses, base, id), [clauses, base]);
}

/** The same once, for a paper that is made when it is asked for; what cannot be loaded is named and not quoted. */
export async function loadQuotes(base: string, changes: Changes): Promise<QuoteClause> {
  const ids = quotedIn(changes);
  const clauses = ids ? await quoteClauses(base, ids.split(' ')).catch(() => []) : [];
  return (id) => quoted(clauses, base, id);
}

/** Ids of the clauses that are quoted, with spaces between them. */
function quotedIn(changes: Changes | null): string {
  return [...new Set(changes?.substantive.flatMap(({ modelClauses }) => modelClauses))].join(' ');
}

function quoted(clauses: readonly ModelClause[], model: string, id: string) {
  const clause = clauses.find((one) => one.id === id && one.model === model);
  return clause ? { name: clause.name, text: clause.text } : { name: id, text: null };
}
