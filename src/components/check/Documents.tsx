import { AskTwice } from '../adopt/AskTwice.tsx';
import { download } from './download.ts';
import { readWhen } from './read-when.ts';
import type { UsedDocuments } from './use-documents.ts';

interface Props {
  readonly used: UsedDocuments;
}

/** The documents that are kept in this browser: to open, to delete, all at once or one by one. */
export function Documents({ used }: Props) {
  const isEmpty = used.documents.length + used.damaged.length === 0;
  return (
    <>
      <div role="status">
        {used.removed !== null && (
          <p class="notice">
            {used.removed.name} is deleted from this browser.{' '}
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
            <Readable used={used} />
            <Damaged used={used} />
          </ul>
          <p class="buttons">
            <AskTwice ask="Delete everything" yes="Yes, delete everything" onYes={used.deleteAll} />
          </p>
        </section>
      )}
    </>
  );
}

function Readable({ used }: Props) {
  return used.documents.map(({ id, name, readAt }) => (
    <li key={id}>
      {used.session?.document.id === id ? (
        <b aria-current="true">{name}</b>
      ) : (
        <button type="button" onClick={() => used.open(id)}>
          {name}
        </button>
      )}{' '}
      <small>read {readWhen(readAt)}</small> <Delete {...{ used, id, name }} />
    </li>
  ));
}

function Damaged({ used }: Props) {
  return used.damaged.map(({ id, text }) => (
    <li key={id}>
      A document that is damaged, or that a newer version of this page has kept.{' '}
      <button type="button" onClick={() => download(`${id}.json`, text, 'application/json')}>
        Save it to a file
      </button>{' '}
      <AskTwice
        ask="Delete the damaged document"
        yes="Yes, delete it"
        onYes={() => used.remove(id)}
      />
    </li>
  ));
}

interface DeleteProps extends Props {
  readonly id: string;
  readonly name: string;
}

function Delete({ used, id, name }: DeleteProps) {
  return (
    <button type="button" aria-label={`Delete ${name}`} onClick={() => used.remove(id)}>
      Delete
    </button>
  );
}
