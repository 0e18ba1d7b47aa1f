import { asDocumentTable, toPaper } from '../../check/paper.ts';
import { TableView } from '../adopt/document/TableView.tsx';
import type { ReportView } from '../../check/view.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** The report on paper: the same words as in the Word file. */
export function Paper({ view }: { readonly view: ReportView }) {
  const paper = toPaper(view, DAY.format(new Date()));
  return (
    <div class="paper print-only">
      <h1>{paper.title}</h1>
      <p class="subject">{paper.subject}</p>
      <Paragraphs words={paper.lead} />
      {paper.sections.map(({ title, paragraphs, table }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Paragraphs words={paragraphs} />
          {table && <TableView table={asDocumentTable(table)} />}
        </section>
      ))}
    </div>
  );
}

function Paragraphs({ words }: { readonly words: readonly string[] }) {
  return words.map((one) => <p key={one}>{one}</p>);
}
