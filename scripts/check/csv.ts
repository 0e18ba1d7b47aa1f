import type { Library, LibraryTopic } from '../../src/check/library.ts';
import type { Against } from '../../src/check/against.ts';
import { LEFT_OUT_WORDS } from '../../src/check/left-out-words.ts';
import { isCloseMatch, type Band, type Match } from '../../src/check/report.ts';
import { citedClauses } from '../../src/compare/csv/cells.ts';
import { columnsCsv, type Column } from '../../src/compare/csv/table.ts';
import { bandCounts, namedIn } from '../../src/check/counts.ts';
import { isChecked, type Checked, type Outcome } from './outcome.ts';

const BAND_WORDS: Readonly<Record<Band, string>> = {
  covered: 'seems covered',
  unsure: 'look yourself',
  'nothing-close': 'nothing close found',
};

/**
 * A table for spreadsheets: a row for each document, files that could not be read included, and a
 * column for each topic.
 *
 * @param library that they were checked with
 */
export function checksCsv(
  outcomes: readonly Outcome[],
  { topics }: Pick<Library, 'topics'>,
): string {
  return columnsCsv([...COLUMNS, ...topics.map(topicColumn)], outcomes);
}

const COLUMNS: readonly Column<Outcome>[] = [
  { name: 'document', description: 'Path as given', cell: ({ file }) => file },
  {
    name: 'problem',
    description: 'Why it could not be read; empty if it was',
    cell: (one) => (isChecked(one) ? '' : one.problem),
  },
  ofChecked('clauses', 'Clauses found', ({ published }) => published.clauses.length),
  ofChecked('left_out', 'Words that are no clause, and what they are', leftOutCell),
  ofChecked('names', 'Laws, guidance and platforms that it names', (one) =>
    namedIn(one.report)
      .map(({ reference }) => reference.title)
      .join('; '),
  ),
  ofChecked('out_of_date', 'Those out of date, as it names them, with the clauses', (one) =>
    namedIn(one.report)
      .filter(({ isOutOfDate }) => isOutOfDate)
      .map(({ words, clauses }) => `${words} (${citedClauses(clauses)})`)
      .join('; '),
  ),
  ofChecked('seems_covered', 'Topics that seem covered', (one) => bandCounts(one.report).covered),
  ofChecked(
    'look_yourself',
    'Topics of which it is not sure',
    (one) => bandCounts(one.report).unsure,
  ),
  ofChecked(
    'nothing_close',
    'Topics on which nothing close was found',
    (one) => bandCounts(one.report)['nothing-close'],
  ),
  ofChecked(
    'most_like',
    'The published policy with most pairs; empty where it is like none',
    (one) => closeMatch(one)?.policy ?? '',
  ),
  ofChecked('paired', 'Clauses that pair with it', (one) => closeMatch(one)?.paired ?? ''),
  ofChecked(
    'against',
    'The policy named with --against',
    (one) => one.published.against?.policy ?? '',
  ),
  ofChecked('same', 'Pairs with it in the same words', againstCell('same')),
  ofChecked('changed', 'Pairs with it in other words', againstCell('changed')),
  ofChecked('only_in_document', 'Rows that it lacks', againstCell('onlyInDocument')),
  ofChecked('only_in_policy', 'Rows that the document lacks', againstCell('onlyInPolicy')),
];

/** Where hardly any clauses pair, which policy has the most of them is chance. */
function closeMatch({ published: { match } }: Checked): Pick<Match, 'policy' | 'paired'> | null {
  return match && isCloseMatch(match) ? match : null;
}

function againstCell(key: Exclude<keyof Against, 'policy'>): (one: Checked) => string | number {
  return ({ published }) => published.against?.[key] ?? '';
}

function ofChecked(
  name: string,
  description: string,
  cell: (one: Checked) => string | number,
): Column<Outcome> {
  return { name, description, cell: (one) => (isChecked(one) ? cell(one) : '') };
}

function topicColumn({ id, title, question }: LibraryTopic): Column<Outcome> {
  return ofChecked(title, question, ({ report }) => {
    const found = report.topics.find((one) => one.id === id);
    if (!found) return '';
    const words = BAND_WORDS[found.band];
    return found.clauses.length === 0 ? words : `${words}: ${citedClauses(found.clauses)}`;
  });
}

function leftOutCell({ published }: Checked): string {
  return published.leftOut.map(({ text, why }) => `${LEFT_OUT_WORDS[why]}: ${text}`).join('; ');
}
