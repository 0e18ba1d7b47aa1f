import type { DocumentClause, DocumentSection } from '../../../adopt/assemble.ts';
import { Inlines } from './Inlines.tsx';

/** A section with its numbered clauses. */
export function Clauses({ section }: { readonly section: DocumentSection }) {
  return (
    <section>
      <h2 id={`section-${section.id}`}>
        <span class="number">{section.number}</span> {section.title}
      </h2>
      {section.opening.length > 0 && (
        <p>
          <Inlines pieces={section.opening} />
        </p>
      )}
      {section.clauses.map((clause) => (
        <ClauseView key={clause.id} clause={clause} />
      ))}
    </section>
  );
}

function ClauseView({ clause }: { readonly clause: DocumentClause }) {
  return (
    <div class="adopted-clause" id={`clause-${clause.id}`}>
      <h3>
        <span class="number">{clause.number}</span> {clause.heading || 'Clause of your own'}
      </h3>
      <p>
        <Inlines pieces={clause.text} />
      </p>
      {clause.bullets.length > 0 && (
        <ol type="a">
          {clause.bullets.map((bullet, index) => (
            <li key={index}>
              <Inlines pieces={bullet} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
