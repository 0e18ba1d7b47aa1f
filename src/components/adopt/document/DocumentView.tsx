import type { PolicyDocument } from '../../../adopt/assemble.ts';
import type { Changes } from '../../../adopt/changes.ts';
import type { ControlRow } from '../../../adopt/control.ts';
import { ChangesView, type QuoteClause } from './ChangesView.tsx';
import { Clauses } from './Clauses.tsx';
import { Blank } from './Inlines.tsx';
import { Slips } from './Slips.tsx';
import { TitlePage } from './TitlePage.tsx';

export interface DocumentProps {
  readonly document: PolicyDocument;
  readonly control: readonly ControlRow[];
  readonly log: readonly string[];
  /** Null where no appendix is wanted. */
  readonly changes: Changes | null;
  readonly modelName: string;
  readonly quote: QuoteClause;
}

/** The whole policy, as it is shown and printed. */
export function DocumentView(props: DocumentProps) {
  const { document, control, log, changes, modelName, quote } = props;
  return (
    <article class="adopted" aria-label="The policy">
      <TitlePage {...{ document, control, log }} />
      <Contents {...{ document, changes, modelName }} />
      {document.sections.map((section) => (
        <Clauses key={section.id} section={section} />
      ))}
      <Laws laws={document.laws} />
      <Slips school={document.school || <Blank label="Name of the school or trust" />} />
      {changes && <ChangesView {...{ changes, modelName, quote }} />}
    </article>
  );
}

function Laws({ laws }: { readonly laws: readonly string[] }) {
  if (laws.length === 0) return null;
  return (
    <section>
      <h2 id="section-laws">Law and guidance named</h2>
      <ul>
        {laws.map((law) => (
          <li key={law}>{law}</li>
        ))}
      </ul>
    </section>
  );
}

/** The contents. A command that knows the pages writes them into the empty spans; browsers cannot. */
function Contents(props: Pick<DocumentProps, 'document' | 'changes' | 'modelName'>) {
  const { document, changes, modelName } = props;
  const entries = [
    ...document.sections.map(({ id, number, title }) => ({ id, number, title })),
    ...(document.laws.length > 0
      ? [{ id: 'laws', number: '', title: 'Law and guidance named' }]
      : []),
    { id: 'signatures', number: '', title: 'Signatures' },
    { id: 'slip', number: '', title: 'Staff acknowledgement' },
    ...(changes
      ? [{ id: 'changes', number: '', title: `Appendix: changes from ${modelName}` }]
      : []),
  ];
  return (
    <nav class="adopted-contents" aria-labelledby="adopted-contents">
      <h2 id="adopted-contents">Contents</h2>
      <ul>
        {entries.map(({ id, number, title }) => (
          <li key={id}>
            <a href={`#section-${id}`}>
              <span class="number">{`${number} `}</span>
              {title}
            </a>
            <span data-page-of={id} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
