import { toPaper, type PaperTable } from '../../check/paper.ts';
import { lawTable, topicsTable } from '../../check/sheets.ts';
import { publishCheck } from '../../check/published.ts';
import { toCsv } from '../../compare/csv/table.ts';
import type { ReportView } from '../../check/view.ts';
import { download } from '../download.ts';
import type { UsedReport } from './use-report.ts';

interface Taken {
  readonly view: ReportView;
  readonly report: UsedReport;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CSV = 'text/csv;charset=utf-8';
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/**
 * Makes a file of the report and hands it to the browser.
 *
 * @returns a sentence on where it is
 * @throws Error if its code cannot be loaded or it cannot be made
 */
export async function save(file: TakenFile, taken: Taken): Promise<string> {
  const name = `${stem(taken.view.name)}-${file === 'word' ? 'check.docx' : ENDINGS[file]}`;
  const [content, type] = await MAKERS[file](taken);
  download(name, content, type);
  return `${name} is saved where your browser keeps downloads.`;
}

const ENDINGS = { topics: 'topics.csv', law: 'law.csv', json: 'check.json' } as const;

/** What the report can be taken away as. */
export type TakenFile = 'word' | keyof typeof ENDINGS;

type Made = readonly [content: BlobPart, mediaType: string];

const MAKERS: Record<TakenFile, (taken: Taken) => Made | Promise<Made>> = {
  async word({ view }) {
    const { paperToWord } = await import('../../export/word/paper.ts');
    return [await paperToWord(toPaper(view, DAY.format(new Date()))), WORD];
  },
  topics: ({ view }) => [csv(topicsTable(view)), CSV],
  law: ({ view }) => [csv(lawTable(view)), CSV],
  json: ({ report, view }) => {
    const { checked } = report;
    if (!checked) throw new Error('the report is not made yet');
    const published = publishCheck(view.name, checked.policy, checked.report, null);
    const confirmed = Object.fromEntries(
      view.topics.flatMap(({ id, standing }) =>
        standing === 'answered' || standing === 'silent' ? [[id, standing] as const] : [],
      ),
    );
    return [JSON.stringify([{ ...published, confirmed }], null, 2), 'application/json'];
  },
};

function csv({ head, rows }: PaperTable): string {
  return toCsv(head, rows);
}

function stem(name: string): string {
  return (
    name
      .replace(/\.[a-z]+$/i, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'document'
  );
}
