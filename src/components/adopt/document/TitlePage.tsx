import type { PolicyDocument } from '../../../adopt/assemble.ts';
import type { ControlRow } from '../../../adopt/control.ts';
import { Blank } from './Inlines.tsx';

interface Props {
  readonly document: PolicyDocument;
  readonly control: readonly ControlRow[];
  readonly log: readonly string[];
}

/** Name of the school, title, document-control table and change log. */
export function TitlePage({ document, control, log }: Props) {
  return (
    <header class="title-page">
      {document.isDraft && <p class="draft">Draft</p>}
      <p class="adopted-school">
        {document.school || <Blank label="Name of the school or trust" />}
      </p>
      {/* On paper this is the main heading; on the page it stands beside another. */}
      <div class="adopted-title" role="heading" aria-level={1}>
        {document.title}
      </div>
      <table>
        <caption>Document control</caption>
        <tbody>
          {control.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">Change log</th>
            <td>
              {log.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </td>
          </tr>
        </tbody>
      </table>
    </header>
  );
}
