import { comparePolicies, type Comparison, type Row } from '../../../src/compare/index.ts';
import { KNOWN_SLUGS, policies, policyNamed } from './project.ts';
import { READ_SLUGS, topics } from './topics.ts';

/** Every ordered pair of two different policies. */
export const PAIRS: readonly (readonly [a: string, b: string])[] = policies.flatMap((a) =>
  policies.filter((b) => b !== a).map((b) => [a.slug, b.slug] as const),
);

/** The pairs of which somebody has read both. */
export const READ_PAIRS = PAIRS.filter((pair) => pair.every((slug) => READ_SLUGS.includes(slug)));

/** The pairs of the policies of which tests hold what was found by hand: 20. */
export const KNOWN_PAIRS = PAIRS.filter((pair) => pair.every((slug) => KNOWN_SLUGS.includes(slug)));

const known = new Map<string, Comparison>();

/** Two of the published policies compared; each pair is worked out once. */
export function comparison(a: string, b: string): Comparison {
  const key = `${a} ${b}`;
  const found = known.get(key) ?? comparePolicies(policyNamed(a), policyNamed(b), topics);
  known.set(key, found);
  return found;
}

/** The row in which a clause is; `neu#5.3` names the clause. */
export function rowOf({ a, rows }: Comparison, reference: string): Row {
  const [slug, id] = reference.split('#');
  const side = slug === a.slug ? 'a' : 'b';
  const row = rows.find((one) => one[side].some((clause) => clause.id === id));
  if (!row) throw new Error(`The tests ask for ${reference}, and it is in no row.`);
  return row;
}

/** Ids of the clauses of one side, as in "5.3 + 5.4"; "none" where there are none. */
export function idsOf(clauses: Row['a']): string {
  return clauses.map((clause) => clause.id).join(' + ') || 'none';
}
