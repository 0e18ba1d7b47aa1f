import { comparePolicies, type ComparedPolicy } from '../compare/index.ts';
import { pairedClauses } from '../compare/paired.ts';
import type { Library } from './library.ts';
import type { CheckedDocument, Match } from './report.ts';

/** The name that a reader’s own document has where it is compared. */
const OWN_SLUG = 'own';

/**
 * A document as a comparison takes it: nobody has read it.
 *
 * @param terms how it names people. Nobody has said; where it is compared with one policy, the
 * names of that policy are taken, so that the same words are the same in both.
 */
export function asCompared(
  { sections, clauses }: CheckedDocument,
  title = '',
  terms: ComparedPolicy['terms'] = {},
): ComparedPolicy {
  return {
    slug: OWN_SLUG,
    title,
    shortName: title,
    publisher: '',
    hue: 'slate',
    basedOn: null,
    terms,
    sections,
    clauses,
  };
}

/**
 * Counts for every policy of a library how many clauses of a document pair with its clauses, the
 * best match first. Where as many pair, the policy with more of them in the same words comes first.
 */
export function matchesOf(
  document: CheckedDocument,
  { policies, topics }: Pick<Library, 'policies' | 'topics'>,
): Match[] {
  return policies
    .map((policy) => {
      const { rows } = comparePolicies(asCompared(document, '', policy.terms), policy, topics);
      const same = rows.filter(({ kind }) => kind === 'same').length;
      return { policy: policy.slug, paired: pairedClauses({ rows }).a, same };
    })
    .toSorted((a, b) => b.paired - a.paired || b.same - a.same)
    .map(({ policy, paired }) => ({ policy, paired, of: document.clauses.length }));
}
