import type { CounterpartKind } from '../../compare/counterparts.ts';
import type { PublishedGuide } from '../../compare/publish-guide.ts';
import { comparePath, path, topicPath } from '../../site/urls.ts';

type Clause = PublishedGuide['clauses'][number];

export interface ClauseGuideProps {
  readonly guide: PublishedGuide;
  readonly clause: Clause;
}

const KINDS = {
  same: 'the same words',
  naming: 'the same apart from names',
  changed: 'reworded',
  'other-words': 'on the same point in other words',
  'same-point': 'on the same point, beside another clause',
} as const satisfies Record<CounterpartKind, string>;

/**
 * The topics of a clause and its counterparts, whether shown under the clause or in the list of
 * all.
 */
export function ClauseGuide({ guide, clause }: ClauseGuideProps) {
  return (
    <>
      <Topics {...{ guide, clause }} />
      {clause.counterparts.length > 0 && (
        <ul>
          {clause.counterparts.map((one) => (
            <li>
              <a href={`${comparePath(guide.slug, one.policy)}#${one.row}`}>
                {placesIn(guide.policies[one.policy] ?? one.policy, one.clauses)}
              </a>
              , {KINDS[one.kind]}
            </li>
          ))}
        </ul>
      )}
      <Missing {...{ guide, clause }} />
    </>
  );
}

/**
 * "Littletown 5.2 and 5.3"; a clause without a number is called by its heading, which needs clearer
 * joints.
 */
function placesIn(policy: string, clauses: readonly { readonly name: string }[]): string {
  const names = clauses.map(({ name }) => name);
  const areNumbers = names.every((name) => /^\p{L}?\d/u.test(name));
  return areNumbers
    ? `${policy} ${listed(names, 'conjunction')}`
    : `${policy}: ${names.join('; ')}`;
}

function Topics({ guide, clause: { topics } }: ClauseGuideProps) {
  if (!guide.read) return <p>Nobody has read yet which topics this policy’s clauses bear on.</p>;
  if (topics.length === 0) return <p>It is under none of our topics.</p>;
  return (
    <p>
      {topics.length === 1 ? 'Topic: ' : 'Topics: '}
      {topics.map((id, index) => [
        index > 0 && ', ',
        <a href={topicPath(id)}>{guide.topics[id]}</a>,
      ])}
    </p>
  );
}

/** Nothing found is not nothing said: it may be there in other words. */
function Missing({ guide, clause }: ClauseGuideProps) {
  const found = new Set(clause.counterparts.map(({ policy }) => policy));
  const missing = Object.entries(guide.policies).filter(([slug]) => !found.has(slug));
  if (Object.keys(guide.policies).length === 0) {
    return (
      <p>
        To see its counterparts,{' '}
        <a href={`${path('compare/')}?a=${guide.slug}`}>compare this policy with another</a>.
      </p>
    );
  }
  if (missing.length === 0) return null;
  return (
    <p>
      No counterpart found in{' '}
      {listed(
        missing.map(([, name]) => name),
        'disjunction',
      )}
      .
    </p>
  );
}

/** Made once: a page has hundreds of lists. */
const LISTS = {
  conjunction: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  disjunction: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

function listed(names: readonly string[], type: keyof typeof LISTS): string {
  return LISTS[type].format(names);
}
