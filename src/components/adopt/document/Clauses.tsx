import type { DocumentClause, DocumentSection, Paragraph } from '../../../adopt/document.ts';
import { Inlines } from './Inlines.tsx';

/** A section with its numbered clauses. */
export function Clauses({ section }: { readonly section: DocumentSection }) {
  const { id, number, title, opening, clauses } = section;
  return (
    <section>
      <h2 id={`section-${id}`}>
        <span class="number">{number}</span> {title}
      </h2>
      <Paragraphs all={opening} />
      {clauses.map((clause) => (
        <ClauseView key={clause.id} clause={clause} />
      ))}
    </section>
  );
}

function ClauseView({ clause }: { readonly clause: DocumentClause }) {
  const { id, number, heading, paragraphs, bullets } = clause;
  return (
    <div class="adopted-clause" id={`clause-${id}`}>
      <h3>
        <span class="number">{number}</span> {heading}
      </h3>
      <Paragraphs all={paragraphs} />
      {bullets.length > 0 && (
        <ul class="lettered">
          {bullets.map(({ label, text }) => (
            <li key={label}>
              <span class="letter">{label}</span>{' '}
              <span>
                <Inlines pieces={text} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Paragraphs({ all }: { readonly all: readonly Paragraph[] }) {
  return all.map((pieces, index) => (
    <p key={index}>
      <Inlines pieces={pieces} />
    </p>
  ));
}
