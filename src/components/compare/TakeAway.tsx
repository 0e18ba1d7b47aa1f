import { path } from '../../site/urls.ts';
import type { Shown } from './shown.ts';

export interface TakeAwayProps {
  readonly shown: Shown;
  /** Whether anything is known of topics. */
  readonly hasTopics: boolean;
}

/** What leaves the page; topics only where anything is known of them. */
const BUTTONS = [
  { kind: 'copy', what: 'topics', label: 'Copy the topics for Word' },
  { kind: 'copy', what: 'clauses', label: 'Copy the clauses for Word' },
  { kind: 'print', what: 'all', label: 'Print all' },
  { kind: 'print', what: 'topics', label: 'Print the topics only' },
] as const;

/** The comparison as spreadsheets, as tables to paste, and on paper. */
export function TakeAway({ shown, hasTopics }: TakeAwayProps) {
  const isKnown = ({ what }: { readonly what: string }) => hasTopics || what !== 'topics';
  // A document that nobody has read has no positions to put into columns.
  const tables = (['topics', 'clauses'] as const).filter(
    (what) => what === 'clauses' || shown.hasVerdicts,
  );
  return (
    <details class="fold take-away" data-a={shown.a.shortName} data-b={shown.b.shortName}>
      <summary>Take it away: spreadsheet, Word, print</summary>
      <ul class="links">
        {tables.map((table) => (
          <li>
            <Spreadsheet {...{ shown, table }} />
          </li>
        ))}
        {BUTTONS.filter(isKnown).map(({ kind, what, label }) => (
          <li class="needs-script">
            <button type="button" {...{ [`data-${kind}`]: what }}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" />
      <p class="hint">
        Copied clauses and prints contain what you see. For differences only, or for all opened out,
        choose that in the bar first. What is folded because it is the same is printed in full.
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

/**
 * A file where the comparison has a page; otherwise a button, for which the script of the page
 * makes the file.
 */
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
    <button type="button" data-csv={table}>
      {LABELS[table]}
    </button>
  );
}
