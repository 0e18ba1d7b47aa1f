import type { RefObject } from 'preact';
import type { Session } from '../../check/session.ts';
import { download } from './download.ts';
import { readWhen } from './read-when.ts';
import type { UsedDocuments } from './use-documents.ts';

interface Props {
  readonly used: UsedDocuments;
  readonly session: Session;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

const FORMATS = {
  docx: 'a Word file',
  odt: 'an OpenDocument file',
  pdf: 'a PDF',
  text: 'plain text',
  markdown: 'Markdown',
  html: 'a web page',
} as const;

const SAVED = {
  'not-yet': '',
  saved: 'Kept in this browser only.',
  'changed-elsewhere': '',
  'full-or-forbidden':
    'This browser does not let us keep it (its storage is full or switched off). Save your work to a file before you leave.',
} as const;

/** What was read, whether it is kept, and the way back from a correction or an answer. */
export function ReportHead({ used, session, heading }: Props) {
  const { document, past } = session;
  const pieces = document.items.filter(({ role }) => role !== 'left-out').length;
  return (
    <header>
      <h2 id="report" tabIndex={-1} ref={heading}>
        {document.name}
      </h2>
      <p>
        Read by a program, {readWhen(document.readAt)}, from {FORMATS[document.format]}: {pieces}{' '}
        pieces, headings included. A program can misread: <a href="#pieces">see how it was read</a>,
        and correct it there.
      </p>
      {document.notes.map((note) => (
        <p key={note} class="notice">
          {note}
        </p>
      ))}
      <p role="status">{SAVED[used.saved]}</p>
      {used.saved === 'changed-elsewhere' && <Conflict resolve={used.resolve} />}
      <p class="buttons">
        <button
          type="button"
          disabled={past.length === 0}
          onClick={() => used.dispatch({ type: 'undo' })}
        >
          Undo
        </button>
        <button type="button" onClick={() => saveWork(session)}>
          Save your work to a file
        </button>
      </p>
    </header>
  );
}

/** The document with all that was said of it: this page opens it again. */
function saveWork({ document }: Session): void {
  const name = document.name.replace(/\.[a-z]+$/i, '').replace(/[^\p{L}\p{N}]+/gu, '-');
  download(`${name}-check.json`, JSON.stringify(document), 'application/json');
}

function Conflict({ resolve }: Pick<UsedDocuments, 'resolve'>) {
  return (
    <div class="notice" role="alert">
      <p>This document was changed in another window. Nothing here is kept until you choose.</p>
      <p class="buttons">
        <button type="button" onClick={() => resolve('theirs')}>
          Take the changes from there
        </button>
        <button type="button" onClick={() => resolve('mine')}>
          Keep what is here
        </button>
      </p>
    </div>
  );
}
