import { useCallback, useEffect, useState } from 'preact/hooks';
import type { QuoteClause } from '../../adopt/appendix.ts';
import type { Changes } from '../../adopt/changes.ts';
import { quoteClauses, type ModelClause } from './model-clauses.ts';

/**
 * The model's clauses that the list of changes quotes, loaded when there are changes.
 *
 * @param model slug, or null where no model is quoted
 * @returns a function that gives a clause's name and words; until they are loaded, its id and no words
 */
export function useQuotes(model: string | null, changes: Changes): QuoteClause {
  const [clauses, setClauses] = useState<readonly ModelClause[]>([]);
  const ids = [...new Set(changes.substantive.flatMap((change) => change.modelClauses))].join(' ');
  useEffect(() => {
    if (!model || !ids) return;
    quoteClauses(model, ids.split(' ')).then(setClauses, () => setClauses([]));
  }, [model, ids]);
  return useCallback(
    (id: string) => {
      const clause = clauses.find((one) => one.id === id && one.model === model);
      return clause ? { name: clause.name, text: clause.text } : { name: id, text: null };
    },
    [clauses, model],
  );
}
