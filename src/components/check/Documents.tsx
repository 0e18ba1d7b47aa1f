import { useEffect, useRef, useState } from 'preact/hooks';
import { AskTwice } from '../adopt/AskTwice.tsx';
import { download } from '../download.ts';
import type { KeptDocument } from '../../check/kept.ts';
import { focusOpener } from './focus.ts';
import { readWhen } from './read-when.ts';
import type { UsedDocuments } from './use-documents.ts';

interface Props {
  readonly used: UsedDocuments;
}

/** The documents that are kept in this browser: to open, to delete, all at once or one by one. */
export function Documents({ used }: Props) {
  const isEmpty = used.documents.length + used.damaged.length === 0;
  const [isAllDeleted, setAllDeleted] = useState(false);
  const deleteAll = () => {
    used.deleteAll();
    setAllDeleted(true);
  };
  useEffect(() => {
    if (isAllDeleted) focusOpener();
  }, [isAllDeleted]);
  return (
    <>
      <Removed used={used} isAllDeleted={isAllDeleted && isEmpty} />
      {!isEmpty && (
        <section class="kept" aria-labelledby="kept">
          <h2 id="kept" tabIndex={-1}>
            Your documents
          </h2>
          <p class="hint">
            They stay in this browser. To go on in another browser, or to put your work aside, save
            it to a file; this page opens it again. A policy that you began from one is on the page
            “Adopt”, and is deleted there.
          </p>
          <ul>
            <Readable used={used} />
            <Damaged used={used} />
          </ul>
          <p class="buttons">
            {used.session && <SaveWork document={used.session.document} />}
            <AskTwice ask="Delete everything" yes="Yes, delete everything" onYes={deleteAll} />
          </p>
        </section>
      )}
    </>
  );
}

interface RemovedProps extends Props {
  readonly isAllDeleted: boolean;
}

/**
 * What was just deleted, and the way back where there is one: it is what a reader may want next.
 */
function Removed({ used: { removed, bringBack }, isAllDeleted }: RemovedProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), [removed]);
  return (
    <div role="status">
      {removed !== null && (
        <p class="notice">
          {removed.name} is deleted from this browser.{' '}
          <button type="button" ref={back} onClick={bringBack}>
            Bring it back
          </button>
        </p>
      )}
      {isAllDeleted && <p class="notice">Everything that this page kept here is deleted.</p>}
    </div>
  );
}

/** The document with all that was said of it: this page opens it again. */
function SaveWork({ document }: { readonly document: KeptDocument }) {
  const save = () => {
    const name = document.name.replace(/\.[a-z]+$/i, '').replace(/[^\p{L}\p{N}]+/gu, '-');
    download(`${name}-work.json`, JSON.stringify(document), 'application/json');
  };
  return (
    <button type="button" onClick={save}>
      Save your work to a file
    </button>
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
  const remove = () => {
    used.remove(id);
    // Where there is a way back, that takes the place in the page.
    document.getElementById('kept')?.focus();
  };
  return (
    <button type="button" aria-label={`Delete ${name}`} onClick={remove}>
      Delete
    </button>
  );
}
