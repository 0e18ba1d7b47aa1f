import type { Problem } from '../../report/problem.ts';
import { findCitations, type Citation } from '../citations.ts';
import type { PlacedPolicy, ReferenceReading } from '../reading.ts';
import { actLikePhrases, type ActLikePhrase } from '../phrases.ts';

/**
 * Whatever looks like the name of a law or of guidance in a policy, in full or in short, is claimed
 * by a reference; "Acts 1952 and 1996" by two. Where a reference could not be read nothing is said
 * of this: what it claims would seem unclaimed.
 */
export function claimProblems(
  readings: readonly ReferenceReading[],
  policies: readonly PlacedPolicy[],
): Problem[] {
  if (readings.some((reading) => !reading.reference)) return [];
  const references = readings.flatMap(({ reference }) => (reference ? [reference] : []));
  const placeOf = (policy: string, clause: string) => `${policy}#${clause}`;
  const citations = Map.groupBy(findCitations(references, policies), (one) =>
    placeOf(one.policy, one.clause),
  );
  return policies.flatMap((policy) =>
    policy.clauses.flatMap((clause) => {
      const here = citations.get(placeOf(policy.slug, clause.id)) ?? [];
      return actLikePhrases(clause.text)
        .filter((phrase) => claimsOn(phrase, here) < phrase.laws)
        .map((phrase) => ({
          rule: 'citation-unclaimed',
          file: policy.path,
          ...clause.position,
          ...wordsFor(phrase, claimsOn(phrase, here)),
        }));
    }),
  );
}

/** How many references claim a phrase. */
function claimsOn(phrase: ActLikePhrase, citations: readonly Citation[]): number {
  const claiming = citations.filter((one) => one.from <= phrase.from && one.to >= phrase.to);
  return new Set(claiming.map((one) => one.reference.id)).size;
}

function wordsFor({ words, laws }: ActLikePhrase, claims: number) {
  return {
    message:
      laws > 1
        ? `"${words}" names ${laws} laws, and ${claims === 0 ? 'no reference claims' : `only ${claims} ${claims === 1 ? 'reference claims' : 'references claim'}`} it.`
        : `"${words}" reads like the name of a law or guidance, and no reference claims it.`,
    fix: 'Add these words to the wordings of a reference, or write a reference for it, in src/content/references/.',
  };
}
