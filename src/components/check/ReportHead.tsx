import type { RefObject } from 'preact';
import { readWhen } from './read-when.ts';
import type { Session } from '../../check/session.ts';
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
    'This browser does not let us keep it (its storage is full or switched off). Save your work to a file before you leave: the button is at the foot of this page.',
} as const;

/** What was read, how far to trust that, and whether it is kept. */
export function ReportHead({ used, session, heading }: Props) {
  const { document } = session;
  const resolve = (keep: 'mine' | 'theirs') => {
    used.resolve(keep);
    heading.current?.focus();
  };
  return (
    <header>
      <h2 id="report" tabIndex={-1} ref={heading}>
        {document.name}
      </h2>
      {document.notes.map((note) => (
        <p key={note} class="notice">
          {note}
        </p>
      ))}
      <p class="hint">
        Read from {FORMATS[document.format]} by a program, {readWhen(document.readAt)}. A program
        can misread: <a href="#pieces">see how it was read</a>, and correct it there.
      </p>
      <p class="hint" role="status">
        {SAVED[used.saved]}
      </p>
      {used.saved === 'changed-elsewhere' && <Conflict resolve={resolve} />}
    </header>
  );
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
