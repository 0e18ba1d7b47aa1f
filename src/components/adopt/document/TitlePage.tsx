import { logoAddress, type Logo } from '../../../adopt/logo.ts';
import type { PolicyDocument } from '../../../adopt/document.ts';
import { Inlines } from './Inlines.tsx';
import { TableView } from './TableView.tsx';

/** Name of the school, title, whether it is a draft, document-control table and change log. */
export function TitlePage({ document }: { readonly document: PolicyDocument }) {
  const { school, logo, title, draft, control, log } = document;
  return (
    <header class="title-page">
      {logo && <LogoView logo={logo} />}
      <p class="adopted-school">
        <Inlines pieces={[school]} />
      </p>
      {/* On paper this is the main heading; on the page it is beside another. */}
      <div class="adopted-title" role="heading" aria-level={1}>
        {title}
      </div>
      {draft && (
        <>
          <p class="draft">{draft.mark}</p>
          {draft.left.map((line) => (
            <p key={line} class="draft-left">
              {line}
            </p>
          ))}
        </>
      )}
      <TableView table={control.table} caption={control.title} />
      {log && (
        <>
          <p class="front-title" id="change-log">
            {log.title}
          </p>
          <ul aria-labelledby="change-log">
            {log.items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ul>
        </>
      )}
    </header>
  );
}

function LogoView({ logo }: { readonly logo: Logo }) {
  const { alt, width, height } = logo;
  return <img class="logo" src={logoAddress(logo)} {...{ alt, width, height }} />;
}
