export { CLAUSE_COLUMNS, comparisonCsv } from './clauses.ts';
export { matrixCsv } from './matrix.ts';
export type { CsvLinks, CsvTopic } from './shapes.ts';
export { TOPIC_COLUMNS, topicsCsv } from './topics.ts';
