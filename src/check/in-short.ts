import { fewPair, isCloseMatch } from './report.ts';
import type { Standing } from './standing.ts';

/** At least this share of the clauses pairs in what reads like a version. */
const HALF = 0.5;

/** The parts of a report that summing it up takes. */
export interface Summed {
  readonly clauseCount: number;
  /**
   * Whether it speaks of social media and the internet often enough to be taken for a policy on
   * them.
   */
  readonly isOnSubject: boolean;
  readonly law: readonly { readonly isOutOfDate: boolean }[];
  readonly topics: readonly { readonly standing: Standing }[];
  /** How the document pairs with published policies, the best first. */
  readonly matches: readonly {
    readonly name: string;
    readonly paired: number;
    readonly of: number;
  }[];
}

/**
 * Who reads it: the reader of the page, of whom “you have confirmed” is true, or others, for whom
 * it is “a person”.
 */
export type Told = 'reader' | 'others';

/** A sentence of what the report comes to, and the part of the report that it sums up. */
export interface ShortSentence {
  readonly part: 'law' | 'topics' | 'likeness';
  readonly words: string;
}

/**
 * What the report comes to, in sentences.
 *
 * @returns on law, on topics, on what was confirmed if anything, and on what it reads like
 */
export function inShort(view: Summed, told: Told): ShortSentence[] {
  return [
    { part: 'law', words: lawSentence(view) },
    {
      part: 'topics',
      words: [
        topicsSentence(view),
        ...subjectSentence(view),
        ...confirmedSentence(view, told),
      ].join(' '),
    },
    { part: 'likeness', words: matchSentence(view) },
  ];
}

function lawSentence({ law }: Summed): string {
  const outOfDate = law.filter((row) => row.isOutOfDate).length;
  if (law.length === 0) return 'It names no law, guidance or platform that our register knows.';
  const names = `It names ${law.length} ${law.length === 1 ? 'law, guidance document or platform' : 'laws, guidance documents and platforms'}`;
  return outOfDate === 0
    ? `${names} that our register knows; none is known to be out of date.`
    : `${names} that our register knows; ${outOfDate} ${outOfDate === 1 ? 'is' : 'are'} out of date, in whole or in part.`;
}

function topicsSentence({ topics }: Summed): string {
  const count = (standing: string) => topics.filter((one) => one.standing === standing).length;
  const answered = count('answered') + count('covered');
  const [unsure, none, silent] = [count('unsure'), count('nothing-close'), count('silent')];
  const parts = [
    `Of ${topics.length} questions, it seems to answer ${answered}`,
    ...(unsure > 0 ? [`on ${unsure}, look yourself`] : []),
    ...(none > 0 ? [`on ${none}, we found nothing close`] : []),
    ...(silent > 0 ? [`on ${silent}, it says nothing, as confirmed`] : []),
  ];
  return `${parts.join('; ')}.`;
}

function subjectSentence({ isOnSubject, clauseCount }: Summed): string[] {
  if (isOnSubject || clauseCount === 0) return [];
  return [
    'So few of its clauses speak of social media or the internet that we call nothing in it covered.',
  ];
}

function confirmedSentence({ topics }: Summed, told: Told): string[] {
  const confirmed = topics.filter(
    ({ standing }) => standing === 'answered' || standing === 'silent',
  );
  if (confirmed.length === 0) return [];
  const who = told === 'reader' ? 'You have' : 'A person has';
  return [`${who} confirmed ${confirmed.length} of these; the rest is what a program found.`];
}

function matchSentence({ matches, clauseCount }: Summed): string {
  if (clauseCount === 0) {
    return 'No clause was found in it: see below how it was read, and correct it there.';
  }
  const [best] = matches;
  if (!best) return 'There is no policy here to compare it with.';
  if (!isCloseMatch(best)) {
    return `It shares few words with the policies published here: ${fewPair(best)} with any of them, so compare it topic by topic.`;
  }
  const like = best.paired >= best.of * HALF ? 'reads like a version of' : 'shares words with';
  return `It ${like} the policy of ${best.name}: ${best.paired} of its ${clauseCount} clauses pair.`;
}
