import type { PlacedPolicy } from '../law/reading.ts';
import { validateReferences } from '../law/validate.ts';
import type { Problem } from '../report/problem.ts';
import { referencePath } from './content-files.ts';

/**
 * That there is no reference at all although policies name laws: one problem, and not one for each
 * place.
 *
 * @param policies every policy with its clauses
 */
export function goneReferences(policies: readonly PlacedPolicy[]): Problem[] {
  const places = validateReferences([], policies, []).length;
  if (places === 0) return [];
  return [
    {
      rule: 'references-none',
      file: referencePath(),
      line: 1,
      column: 1,
      message: `There is no reference, and ${places} ${places === 1 ? 'place' : 'places'} in policies ${places === 1 ? 'reads' : 'read'} like the name of a law or guidance.`,
      fix: 'Bring back the references, or write one: the build then lists every place that none claims.',
    },
  ];
}
