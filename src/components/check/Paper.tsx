import { toPaper } from '../../check/paper.ts';
import type { ReportView } from '../../check/view.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** The report on paper: the same words as in the Word file. */
export function Paper({ view }: { readonly view: ReportView }) {
  const paper = toPaper(view, DAY.format(new Date()));
  return (
    <div class="paper print-only">
      <h1>{paper.title}</h1>
      <p class="subject">{paper.subject}</p>
      {paper.lead.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {paper.sections.map(({ title, paragraphs, table }) => (
        <section key={title}>
          <h2>{title}</h2>
          {paragraphs.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {table && (
            <table>
              <thead>
                <tr>
                  {table.head.map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map((cells, row) => (
                  <tr key={row}>
                    {cells.map((cell, column) =>
                      column === 0 ? (
                        <th key={column} scope="row">
                          {cell}
                        </th>
                      ) : (
                        <td key={column}>{cell}</td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </div>
  );
}
