export { align, type AlignClause, type AlignedGroup, type AlignOptions } from './align.ts';
export {
  arrange,
  openingOrder,
  type ArrangedSection,
  type ArrangedTopic,
  type Arrangement,
  type Order,
} from './arrange.ts';
export type { SectionHeads } from './by-section.ts';
export { rowAnchor, toBlocks, type Block, type Counted } from './blocks.ts';
export { rowsByTopic, rowsInOrder, type ShownRow, type TopicSection } from './by-topic.ts';
export { comparePolicies } from './compare.ts';
export {
  isRead,
  isRelated,
  type ComparedClause,
  type ComparedPolicy,
  type ComparedTopic,
} from './compared.ts';
export { diffKind, diffWords, type DiffPart, type DiffTerms, type WordDiff } from './diff.ts';
export { isDutyWord } from '../topics/duty/words.ts';
export type { NamingTerms } from './naming.ts';
export { textOf, type Comparison, type MovedSentence, type Row, type RowKind } from './row.ts';
export type { Part } from './runs.ts';
export { summarise, type ComparisonSummary } from './summarise.ts';
export {
  byOutcome,
  DIFFERING,
  OUTCOMES,
  topicVerdicts,
  type Outcome,
  type TopicVerdict,
} from './verdict.ts';
