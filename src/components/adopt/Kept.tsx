import { useState } from 'preact/hooks';
import type { Answers } from '../../adopt/answers.ts';
import { workInWords } from '../../adopt/work-in-words.ts';
import { whenInWords } from '../../adopt/when.ts';
import { writeAnswers } from '../../adopt/read-answers.ts';
import type { Template } from '../../adopt/template.ts';
import { download } from '../download.ts';
import { AskTwice } from './AskTwice.tsx';
import { damagedCopies, type DamagedCopy } from './damaged.ts';
import { REASONS, type Snapshot } from './snapshots.ts';
import type { UsedAnswers } from './use-answers.ts';

interface Props {
  readonly template: Template;
  readonly used: UsedAnswers;
}

/**
 * What was here before something took its place, each to be brought back; what could not be read;
 * and a way to delete it all.
 */
export function Kept({ template, used }: Props) {
  const { snapshots, dropAll, deleteAll } = used;
  return (
    <div class="kept">
      <p class="hint">
        Before a link, a file, another starting point or a deletion takes the place of your work, a
        copy of it is kept here: the last ten.{' '}
        {used.saved === 'full-or-forbidden' &&
          'This browser does not let us save: what it has no room for is gone when you leave the page.'}
      </p>
      <ul>
        {snapshots.map((snapshot) => (
          <KeptItem key={snapshot.at} {...{ template, used, snapshot }} />
        ))}
      </ul>
      <Damaged onDelete={used.deleteDamaged} />
      <p class="buttons">
        <AskTwice ask="Delete everything" yes="Yes, delete everything" onYes={deleteAll} />
        {snapshots.length > 0 && (
          <AskTwice
            ask="Delete all earlier versions"
            yes="Yes, delete all earlier versions"
            onYes={dropAll}
          />
        )}
      </p>
      <p class="hint">
        “Delete everything” empties the form, and keeps one last copy above. On a computer that
        others use, delete the earlier versions too.
      </p>
    </div>
  );
}

function KeptItem({ template, used, snapshot }: Props & { readonly snapshot: Snapshot }) {
  const { at, reason, answers } = snapshot;
  const name = nameOf(answers);
  return (
    <li>
      <b>{name}</b>: {workInWords(template, answers)}. Kept {whenOf(at)}, {REASONS[reason]}.
      <span class="buttons">
        <button type="button" onClick={() => used.bringBack(snapshot)}>
          Bring it back<span class="unseen">: {name}</span>
        </button>
        <button type="button" onClick={() => saveText(at, writeAnswers(answers))}>
          Save it to a file<span class="unseen">: {name}</span>
        </button>
        <AskTwice ask="Delete it" yes="Yes, delete it" onYes={() => used.drop(snapshot)} />
      </span>
    </li>
  );
}

function nameOf({ details }: Answers): string {
  return details['school']?.trim() || 'A policy without a name';
}

function whenOf(at: number): string {
  return at < 1_000_000 ? 'earlier' : whenInWords(new Date(at), new Date());
}

/**
 * Answers that this page cannot read: they can be looked at and saved, for a newer edition of it or
 * for somebody who can repair them.
 */
function Damaged({ onDelete }: { readonly onDelete: () => void }) {
  const [copies, setCopies] = useState<readonly DamagedCopy[]>(damagedCopies);
  if (copies.length === 0) return null;
  const forget = () => {
    onDelete();
    setCopies([]);
  };
  return (
    <div class="notice">
      <p>
        Answers that were saved here could not be read. They may be damaged, or saved by a newer
        edition of this page.
      </p>
      {copies.map(({ at, text }) => (
        <details key={at}>
          <summary>Put aside {whenOf(at)}</summary>
          <pre class="damaged">{text}</pre>
          <button type="button" onClick={() => saveText(at, text)}>
            Save this text to a file
          </button>
        </details>
      ))}
      <p class="buttons">
        <AskTwice ask="Delete these" yes="Yes, delete these" onYes={forget} />
      </p>
    </div>
  );
}

function saveText(at: number, text: string): void {
  const day = new Date(at).toISOString().slice(0, 10);
  download(`social-media-policy-answers-kept-${day}.json`, text, 'application/json');
}
