import {
  arrange,
  summarise,
  type Arrangement,
  type Comparison,
  type ComparisonSummary,
  type Order,
} from '../../compare/index.ts';
import { isCloseMatch } from '../../check/report.ts';
import type { Choices } from '../../site/choices.ts';
import type { PairPlace } from '../../site/comparison-path.ts';
import { Bar, type PlaceGroup } from './Bar.tsx';
import { ComparisonHead } from './ComparisonHead.tsx';
import { ComparisonLegend } from './ComparisonLegend.tsx';
import { NamingList } from './NamingList.tsx';
import { OwnTopics } from './OwnTopics.tsx';
import { SectionRows, sectionName } from './SectionRows.tsx';
import type { Shown, ShownTopic } from './shown.ts';
import { TakeAway } from './TakeAway.tsx';
import { TopicRows } from './TopicRows.tsx';
import { TopicTable } from './TopicTable.tsx';
import { Verdict } from './Verdict.tsx';
import { WaysOn } from './WaysOn.tsx';

export interface ComparisonViewProps {
  readonly comparison: Comparison;
  /** Every topic, in the order in which they are shown. */
  readonly topics: readonly ShownTopic[];
  readonly order: Order;
  readonly place: PairPlace;
  readonly choices: Choices;
}

/**
 * All that the page of a comparison shows, whether it was made in the build or in the browser.
 * Where the two were written apart, the topics lead; for versions of one document the clauses do.
 */
export function ComparisonView(props: ComparisonViewProps) {
  const { comparison, topics, order, place, choices } = props;
  const { a, b } = comparison;
  const arranged = arrange(comparison, topics, order);
  const withRows = new Set(arranged.order === 'topic' ? topicIds(arranged.topics) : []);
  const { differences } = arranged;
  const summary = summarise(comparison, topics);
  const hasVerdicts = summary.verdicts.length > 0;
  const shown: Shown = { a, b, topics, order, place, differences, hasVerdicts, withRows };
  const isOwn = a.own !== undefined || b.own !== undefined;
  const leads = isOwn ? !pairsClosely(comparison, summary) : !comparison.related;
  const table = isOwn ? <OwnTopics shown={shown} /> : <TopicTable {...{ shown, summary }} />;
  return (
    <>
      <ComparisonHead shown={shown} />
      <Verdict {...{ shown, summary }} />
      <WaysOn shown={shown} />
      <TakeAway shown={shown} hasTopics={hasVerdicts || isOwn} />
      <Bar {...{ shown, choices }} places={placesOf(arranged, summary)} />
      {leads && table}
      <section class="clause-rows" aria-labelledby="clauses">
        <h2 id="clauses">Clause by clause</h2>
        <ComparisonLegend shown={shown} />
        <Rows {...{ shown, comparison, arranged }} />
      </section>
      {!leads && table}
      <NamingList comparison={comparison} />
    </>
  );
}

/** With a document of the reader's own the topics lead only where few of its clauses pair. */
function pairsClosely({ a, b }: Comparison, { paired }: ComparisonSummary<ShownTopic>): boolean {
  const [own, side] = a.own ? ([a, 'a'] as const) : ([b, 'b'] as const);
  return isCloseMatch({ paired: paired[side], of: own.clauses.length });
}

interface RowsProps {
  readonly shown: Shown;
  readonly comparison: Comparison;
  readonly arranged: Arrangement<ShownTopic>;
}

function Rows({ shown, comparison, arranged }: RowsProps) {
  if (arranged.order === 'document') {
    return arranged.sections.map((section, index) => (
      <SectionRows {...{ shown, section }} id={`part-${index + 1}`} />
    ));
  }
  const differing = arranged.topics.filter(({ difference }) => difference !== null);
  const steps = topicIds(differing).map((id) => `#topic-${id}`);
  return arranged.topics.map((one) => (
    <TopicRows {...{ shown, comparison, steps }} arranged={one} />
  ));
}

function topicIds(arranged: readonly { readonly topic: ShownTopic | null }[]): string[] {
  return arranged.flatMap(({ topic }) => topic?.id ?? []);
}

/**
 * Where a reader may jump: the topics or, in the order of the documents, the sections of the left
 * one and then the rows of the topics.
 */
function placesOf(
  arranged: Arrangement<ShownTopic>,
  { verdicts }: ComparisonSummary<ShownTopic>,
): PlaceGroup[] {
  if (arranged.order === 'topic') {
    const places = arranged.topics.map(({ topic }) => ({
      href: `#topic-${topic?.id ?? 'none'}`,
      name: topic?.title ?? 'Not placed under a topic',
    }));
    return [{ name: 'Topics', places }];
  }
  const sections = arranged.sections.map(({ a }, index) => ({
    href: `#part-${index + 1}`,
    name: sectionName(a) || 'Before the first section',
  }));
  const rows = verdicts.map(({ topic }) => ({ href: `#on-${topic.id}`, name: topic.title }));
  return [
    { name: 'Sections', places: sections },
    { name: 'Topics', places: rows },
  ].filter(({ places }) => places.length > 0);
}
