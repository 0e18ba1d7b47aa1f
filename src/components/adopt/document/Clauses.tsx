import type {
  Bullet,
  DocumentClause,
  DocumentSection,
  Paragraph,
} from '../../../adopt/document.ts';
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
      <Bullets all={bullets} />
    </div>
  );
}

function Bullets({ all }: { readonly all: readonly Bullet[] }) {
  if (all.length === 0) return null;
  return (
    <ul class="lettered">
      {all.map(({ label, text, items }) => (
        <li key={label}>
          <span class="letter">{label}</span>{' '}
          <span>
            <Inlines pieces={text} />
            <Bullets all={items} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Paragraphs({ all }: { readonly all: readonly Paragraph[] }) {
  return all.map((pieces, index) => (
    <p key={index}>
      <Inlines pieces={pieces} />
    </p>
  ));
}
