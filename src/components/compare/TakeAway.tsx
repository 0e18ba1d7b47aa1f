import { path } from '../../site/urls.ts';
import type { Shown } from './shown.ts';

export interface TakeAwayProps {
  readonly shown: Shown;
  /** Whether anything is known of topics. */
  readonly hasTopics: boolean;
}

/** The comparison as spreadsheets, as tables to paste, and on paper. */
export function TakeAway({ shown, hasTopics }: TakeAwayProps) {
  return (
    <details class="fold take-away">
      <summary>Take it away: spreadsheet, Word, print</summary>
      <ul class="links">
        {hasTopics && (
          <li>
            <Spreadsheet {...{ shown }} table="topics" />
          </li>
        )}
        <li>
          <Spreadsheet {...{ shown }} table="clauses" />
        </li>
        {hasTopics && (
          <li class="needs-script">
            <button type="button" data-copy="topics">
              Copy the topics for Word
            </button>
          </li>
        )}
        <li class="needs-script">
          <button type="button" data-copy="clauses">
            Copy the clauses for Word
          </button>
        </li>
        <li class="needs-script">
          <button type="button" data-print="all">
            Print all
          </button>
        </li>
        {hasTopics && (
          <li class="needs-script">
            <button type="button" data-print="topics">
              Print the topics alone
            </button>
          </li>
        )}
      </ul>
      <p role="status" data-taken />
      <p class="hint">
        Copies and prints hold what is shown: choose “Differences only” in the bar for these alone.
        What is folded because it is the same is printed unfolded.
      </p>
    </details>
  );
}

const LABELS = {
  topics: 'Topics as a spreadsheet (CSV)',
  clauses: 'Clauses as a spreadsheet (CSV)',
} as const;

interface SpreadsheetProps {
  readonly shown: Shown;
  readonly table: keyof typeof LABELS;
}

/** A file where the comparison has a page; else a button, for which the script of the page makes the file. */
function Spreadsheet({ shown: { a, b, place }, table }: SpreadsheetProps) {
  const file = table === 'topics' ? `${b.slug}-topics.csv` : `${b.slug}.csv`;
  if (place === 'page') {
    return (
      <a href={path(`data/compare/${a.slug}/${file}`)} download={`${a.slug}-${file}`}>
        {LABELS[table]}
      </a>
    );
  }
  return (
    <button type="button" data-csv={table} data-file={`${a.slug}-${file}`}>
      {LABELS[table]}
    </button>
  );
}
