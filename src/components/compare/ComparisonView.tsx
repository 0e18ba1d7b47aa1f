import { arrange, summarise, type Comparison, type Order } from '../../compare/index.ts';
import type { PairPlace } from '../../site/comparison-path.ts';
import { BlockView } from './BlockView.tsx';
import { ComparisonControls } from './ComparisonControls.tsx';
import { ComparisonHead } from './ComparisonHead.tsx';
import { ComparisonLegend } from './ComparisonLegend.tsx';
import { ComparisonSummary } from './ComparisonSummary.tsx';
import { NamingList } from './NamingList.tsx';
import type { Shown, ShownTopic } from './shown.ts';
import { TopicRows } from './TopicRows.tsx';

export interface ComparisonViewProps {
  readonly comparison: Comparison;
  /** Every topic, in the order in which they are shown. */
  readonly topics: readonly ShownTopic[];
  readonly order: Order;
  readonly place: PairPlace;
}

/** All that the page of a comparison shows, whether it was made in the build or in the browser. */
export function ComparisonView({ comparison, topics, order, place }: ComparisonViewProps) {
  const { a, b } = comparison;
  const arranged = arrange(comparison, topics, order);
  const shown: Shown = { a, b, topics, differences: arranged.differences };
  return (
    <>
      <ComparisonHead {...{ a, b, order, place }} />
      <ComparisonSummary shown={shown} summary={summarise(comparison, topics)} />
      <ComparisonLegend shown={shown} />
      <ComparisonControls />
      {arranged.order === 'document'
        ? arranged.blocks.map((block) => <BlockView {...{ shown, block }} showTopic />)
        : arranged.sections.map((section) => <TopicRows {...{ shown, comparison, section }} />)}
      <NamingList comparison={comparison} />
    </>
  );
}
