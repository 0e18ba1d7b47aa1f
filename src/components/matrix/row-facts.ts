import { SILENT } from '../../topics/groups.ts';
import { agreement } from '../../topics/agreement.ts';
import type { Answered } from '../../topics/topics.ts';

/**
 * What the style sheet has to know of a row to filter it, and to count it, by the columns that a
 * reader ticks: it does so without a script. Columns go by their numbers, from 1.
 */
export interface RowFacts {
  /** Pairs of columns that take different positions: "12 13". */
  readonly 'data-differ': string;
  /** Columns that take a position. */
  readonly 'data-speaks': string;
  readonly 'data-silent': string;
}

/** The facts of one topic. */
export function rowFacts(topic: Pick<Answered, 'policies'>, slugs: readonly string[]): RowFacts {
  const columns = slugs.map((slug, index) => ({
    number: index + 1,
    position: topic.policies[slug]?.position,
  }));
  const speaking = columns.filter(({ position }) => position !== undefined && position !== SILENT);
  const differing = speaking.flatMap((one) =>
    speaking
      .filter((other) => other.number > one.number && other.position !== one.position)
      .map((other) => `${one.number}${other.number}`),
  );
  return {
    'data-differ': differing.join(' '),
    'data-speaks': speaking.map(({ number }) => number).join(' '),
    'data-silent': columns
      .filter(({ position }) => position === SILENT)
      .map(({ number }) => number)
      .join(' '),
  };
}

/** The facts of a heading: it is shown as long as one of its rows is. */
export function headingFacts(
  topics: readonly Pick<Answered, 'policies'>[],
  slugs: readonly string[],
): Omit<RowFacts, 'data-speaks'> {
  const facts = topics.map((topic) => rowFacts(topic, slugs));
  const union = (key: keyof RowFacts) => [
    ...new Set(facts.flatMap((one) => one[key].split(' ').filter(Boolean))),
  ];
  return {
    'data-differ': union('data-differ').toSorted().join(' '),
    'data-silent': union('data-silent').toSorted().join(' '),
  };
}

/** A finding in words, for a cell: what there is between the policies, and what it rests on. */
export interface AgreementWords {
  readonly verdict: string;
  readonly detail: string | null;
}

/**
 * Whether policies agree on a topic, in words.
 *
 * @param policies the columns
 */
export function agreementWords(
  topic: Pick<Answered, 'policies'>,
  policies: readonly { readonly slug: string; readonly shortName: string }[],
): AgreementWords {
  const found = agreement(
    topic,
    policies.map(({ slug }) => slug),
  );
  switch (found.kind) {
    case 'disagree':
      return {
        verdict: '≠ They differ',
        detail: `${found.speaking} speak, ${found.answers} answers`,
      };
    case 'agree':
      return { verdict: '= They agree', detail: `${found.speaking} speak, 1 answer` };
    case 'alone': {
      const name = policies.find(({ slug }) => slug === found.slug)?.shortName ?? found.slug;
      return { verdict: `Only ${name} speaks`, detail: null };
    }
    case 'silent':
      return { verdict: 'None speaks', detail: null };
    case 'unread':
      return { verdict: 'Not read yet', detail: null };
  }
}
