import type { AppendixPart, ChangeEntry, Diff, Quote } from '../../../adopt/document.ts';

/**
 * The appendix for the governors' paper below its heading: what differs from the model, with the
 * model's own words.
 */
export function AppendixView({ appendix }: { readonly appendix: AppendixPart }) {
  const { lead, consultation, filledIn } = appendix;
  const { title, none, entries } = consultation;
  return (
    <>
      <p>{lead}</p>
      <h3>{title}</h3>
      {none !== null && <p>{none}</p>}
      {entries.length > 0 && (
        <ul class="change-list">
          {entries.map((entry) => (
            <li key={entry.id}>
              <EntryView entry={entry} />
            </li>
          ))}
        </ul>
      )}
      {filledIn && (
        <>
          <h3>{filledIn.title}</h3>
          <p>{filledIn.lead}</p>
          <ul>
            {filledIn.items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function EntryView({ entry }: { readonly entry: ChangeEntry }) {
  const { id, number, title, changes, diff, quotes } = entry;
  return (
    <>
      <h4>
        {number !== null && (
          <a class="number" href={`#clause-${id}`}>
            {number}
          </a>
        )}{' '}
        <span class="title">{title}</span>
      </h4>
      <p>{changes.map(({ says }) => says).join(' ')}</p>
      {diff && <DiffView diff={diff} />}
      {quotes.length > 0 && <Quotes quotes={quotes} />}
    </>
  );
}

export function DiffView({ diff }: { readonly diff: Diff }) {
  return (
    <p class="change-diff">
      {diff.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        return kind === 'added' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
      })}
    </p>
  );
}

function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  return (
    <div class="change-quotes">
      {quotes.map(({ name, paragraphs }) => (
        <blockquote key={name}>
          <cite>{name}</cite> {paragraphs.length > 0 && <q class="q">{paragraphs.join('\n')}</q>}
        </blockquote>
      ))}
    </div>
  );
}
