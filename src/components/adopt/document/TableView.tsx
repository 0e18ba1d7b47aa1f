import type { DocumentTable } from '../../../adopt/document.ts';

interface Props {
  readonly table: DocumentTable;
  readonly caption?: string;
}

/** A table whose first row and column are headings; a blank to write in is an empty cell. */
export function TableView({ table: { head, rows }, caption }: Props) {
  return (
    <table>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }, row) => (
          // Two rows may have one name: a school types some of them itself.
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
