import {
  arrange,
  summarise,
  type Arrangement,
  type Comparison,
  type Order,
} from '../../compare/index.ts';
import type { PairPlace } from '../../site/comparison-path.ts';
import { Bar, type Place } from './Bar.tsx';
import { ComparisonHead } from './ComparisonHead.tsx';
import { ComparisonLegend } from './ComparisonLegend.tsx';
import { NamingList } from './NamingList.tsx';
import { SectionRows, sectionName } from './SectionRows.tsx';
import type { Choices, Shown, ShownTopic } from './shown.ts';
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
 * All that the page of a comparison shows, whether it was made in the build or in the browser. Of two that were written apart the topics
 * lead; of versions of one document the clauses do.
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
  const table = <TopicTable {...{ shown, summary }} />;
  return (
    <>
      <ComparisonHead shown={shown} />
      <Verdict {...{ shown, summary }} />
      <WaysOn shown={shown} />
      <TakeAway shown={shown} hasTopics={hasVerdicts} />
      <Bar {...{ shown, choices }} places={placesOf(arranged)} />
      {!comparison.related && table}
      <section class="clause-rows" aria-labelledby="clauses">
        <h2 id="clauses">Clause by clause</h2>
        <ComparisonLegend shown={shown} />
        <Rows {...{ shown, comparison, arranged }} />
      </section>
      {comparison.related && table}
      <NamingList comparison={comparison} />
    </>
  );
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

/** Where a reader may jump: the sections of the left document, or the topics. */
function placesOf(arranged: Arrangement<ShownTopic>): Place[] {
  if (arranged.order === 'topic') {
    return arranged.topics.map(({ topic }) => ({
      href: `#topic-${topic?.id ?? 'none'}`,
      name: topic?.title ?? 'Not placed under a topic',
    }));
  }
  return arranged.sections.map(({ a }, index) => ({
    href: `#part-${index + 1}`,
    name: sectionName(a) || 'Before the first section',
  }));
}
