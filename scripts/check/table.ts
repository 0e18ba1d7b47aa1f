import { isCloseMatch } from '../../src/check/report.ts';
import { shown } from '../export/words.ts';
import { bandCounts, namedIn } from '../../src/check/counts.ts';
import type { Checked } from './outcome.ts';

interface Column {
  readonly name: string;
  readonly cell: (one: Checked) => string;
  readonly isNumber?: boolean;
}

const COLUMNS: readonly Column[] = [
  { name: 'document', cell: ({ file }) => shown(file) },
  { name: 'clauses', cell: ({ published }) => String(published.clauses.length), isNumber: true },
  { name: 'laws etc.', cell: (one) => String(namedIn(one.report).length), isNumber: true },
  {
    name: 'out of date',
    cell: (one) => String(namedIn(one.report).filter(({ isOutOfDate }) => isOutOfDate).length),
    isNumber: true,
  },
  { name: 'seems covered', cell: (one) => String(bandCounts(one.report).covered), isNumber: true },
  { name: 'look yourself', cell: (one) => String(bandCounts(one.report).unsure), isNumber: true },
  {
    name: 'nothing close',
    cell: (one) => String(bandCounts(one.report)['nothing-close']),
    isNumber: true,
  },
  { name: 'most like', cell: matchCell },
];

const AGAINST: readonly Column[] = (
  ['same', 'changed', 'onlyInDocument', 'onlyInPolicy'] as const
).map((key) => ({
  name: {
    same: 'same',
    changed: 'changed',
    onlyInDocument: 'only here',
    onlyInPolicy: 'only there',
  }[key],
  cell: ({ published }) => String(published.against?.[key] ?? ''),
  isNumber: true,
}));

/** A table for the terminal: a line for each document, under a line of headings. */
export function tableLines(all: readonly Checked[]): string[] {
  const isCompared = all.some(({ published }) => published.against);
  const columns = isCompared ? [...COLUMNS, ...AGAINST] : COLUMNS;
  const rows = [
    columns.map(({ name }) => name),
    ...all.map((one) => columns.map(({ cell }) => cell(one))),
  ];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return columns[at]?.isNumber ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function matchCell({ published: { match } }: Checked): string {
  if (!match || !isCloseMatch(match)) return 'none';
  return `${match.policy} (${match.paired} of ${match.of} clauses pair)`;
}
