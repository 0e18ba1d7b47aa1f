import type { ComponentChildren } from 'preact';

const SIGNED_BY = ['Chair', 'Head'];

const COLUMNS = ['On behalf of the school', 'Name', 'Signature', 'Date'];
const SLIP_LINES = ['Name', 'Role', 'Signature', 'Date'];

/** Signatures of the governing body, and the slip by which staff confirm that they have read the policy. */
export function Slips({ school }: { readonly school: ComponentChildren }) {
  return (
    <>
      <Signatures />
      <section class="slip">
        <h2 id="section-slip">Staff acknowledgement</h2>
        <p>
          I have read the social media policy for staff of {school}. I understand what it asks of
          me, and whom I can ask about it.
        </p>
        <dl class="slip-lines">
          {SLIP_LINES.map((line) => (
            <div key={line}>
              <dt>{line}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function Signatures() {
  return (
    <section class="signatures">
      <h2 id="section-signatures">Signatures</h2>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SIGNED_BY.map((role) => (
            <tr key={role}>
              <th scope="row">{role}</th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
