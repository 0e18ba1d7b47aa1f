import { whenInWords } from '../../adopt/when.ts';
import { AskTwice } from '../adopt/AskTwice.tsx';
import { download } from './download.ts';
import type { UsedDocuments } from './use-documents.ts';

/** The documents that are kept in this browser: to open, to delete, all at once or one by one. */
export function Documents({ used }: { readonly used: UsedDocuments }) {
  const { documents, damaged, removed, session } = used;
  const isEmpty = documents.length + damaged.length === 0;
  return (
    <>
      <div role="status">
        {removed !== null && (
          <p class="notice">
            {removed.name} is deleted from this browser.{' '}
            <button type="button" onClick={used.bringBack}>
              Bring it back
            </button>
          </p>
        )}
      </div>
      {!isEmpty && (
        <section class="kept" aria-labelledby="kept">
          <h2 id="kept">Kept in this browser</h2>
          <ul>
            {documents.map(({ id, name, readAt }) => (
              <li key={id}>
                {session?.document.id === id ? (
                  <b aria-current="true">{name}</b>
                ) : (
                  <button type="button" onClick={() => used.open(id)}>
                    {name}
                  </button>
                )}{' '}
                <small>read {readWhen(readAt)}</small>{' '}
                <button type="button" aria-label={`Delete ${name}`} onClick={() => used.remove(id)}>
                  Delete
                </button>
              </li>
            ))}
            {damaged.map(({ id, text }) => (
              <li key={id}>
                A document that is damaged, or that a newer version of this page has kept.{' '}
                <button
                  type="button"
                  onClick={() => download(`${id}.json`, text, 'application/json')}
                >
                  Save it to a file
                </button>{' '}
                <button type="button" aria-label={`Delete ${id}`} onClick={() => used.remove(id)}>
                  Delete
                </button>
              </li>
            ))}
          </ul>
          <p class="buttons">
            <AskTwice ask="Delete everything" yes="Yes, delete everything" onYes={used.deleteAll} />
          </p>
        </section>
      )}
    </>
  );
}

function readWhen(readAt: string): string {
  const date = new Date(readAt);
  return Number.isNaN(date.getTime()) ? 'some time ago' : whenInWords(date, new Date());
}
