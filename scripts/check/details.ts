import { inShort, type Summed } from '../../src/check/in-short.ts';
import type { Library } from '../../src/check/library.ts';
import type { Band } from '../../src/check/report.ts';
import { STATUSES } from '../../src/law/statuses.ts';
import { checkedInWords } from '../../src/law/dates.ts';
import { counted } from '../export/words.ts';
import { namedIn, type NamedReference } from '../../src/check/counts.ts';
import type { Checked } from './outcome.ts';

const BAND_TITLES: Readonly<Record<Band, string>> = {
  covered: 'Seems covered; closest clauses',
  unsure: 'Not sure: look at these clauses',
  'nothing-close': 'Nothing close was found, which does not mean that the document says nothing',
};

/**
 * What was found in one document, for somebody who checks that one: laws out of date, and the
 * topics by their bands.
 */
export function detailLines(
  checked: Checked,
  { topics, policies }: Pick<Library, 'topics' | 'policies'>,
): string[] {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const past = namedIn(checked.report).filter(({ isOutOfDate }) => isOutOfDate);
  const bands = (['covered', 'unsure', 'nothing-close'] as const).map((band) => {
    const found = checked.report.topics.filter((one) => one.band === band);
    const lines = found.map(
      ({ id, clauses }) => `  ${[titles.get(id) ?? id, ...clauses].join('  ')}`,
    );
    return [`${BAND_TITLES[band]}: ${found.length}`, ...lines];
  });
  const sections = [
    inShort(summed(checked, policies), 'reader').map(({ words }) => words),
    [`Out of date: ${past.length}`, ...past.map(lawLine)],
    ...bands,
    [leftOutLine(checked)],
    ...(checked.notes.length > 0
      ? [['Of the reading', ...checked.notes.map((note) => `  ${note}`)]]
      : []),
  ];
  return sections.flatMap((lines) => ['', ...lines]);
}

/** The report as it is summed up where no reader has said anything yet. */
function summed(
  { report, published, isOnSubject }: Checked,
  policies: Library['policies'],
): Summed {
  const names = new Map(policies.map(({ slug, shortName }) => [slug, shortName]));
  return {
    clauseCount: published.clauses.length,
    isOnSubject,
    law: namedIn(report),
    topics: report.topics.map(({ band }) => ({ standing: band })),
    matches: report.matches.map((one) => ({ ...one, name: names.get(one.policy) ?? one.policy })),
  };
}

function lawLine({ reference, words, clauses }: NamedReference): string {
  const { title, brief, replacedBy, checked } = reference;
  const instead = replacedBy === null ? '' : ` Cite today: ${replacedBy}.`;
  const isSaid = brief === null || title.endsWith(brief) || brief.startsWith('an earlier edition');
  const became = `${isSaid ? STATUSES[reference.status].label.toLowerCase() : brief} (checked ${checkedInWords(checked)}).`;
  const named = words === title ? '' : `“${words}” – `;
  return `  ${clauses.join(', ')}  ${named}${title}: ${became}${instead}`;
}

function leftOutLine({ published: { leftOut } }: Checked): string {
  return leftOut.length === 0
    ? 'Every paragraph of the document is a clause or a heading.'
    : `${counted(leftOut.length, 'paragraph is', 'paragraphs are')} left out as not part of the policy; --json lists them with the reasons.`;
}
