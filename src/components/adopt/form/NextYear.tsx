import { useState } from 'preact/hooks';
import type { AdoptedVersion, Answers } from '../../../adopt/answers.ts';
import {
  adoptedVersion,
  nextVersion,
  recordState,
  versionBefore,
  withAdopted,
} from '../../../adopt/adoption.ts';
import { dayInWords } from '../../../law/dates.ts';
import type { PolicyDocument } from '../../../adopt/document.ts';
import { changesNote } from '../../../adopt/note.ts';
import { changesSince } from '../../../adopt/since-version.ts';
import type { Action } from '../../../adopt/state.ts';
import type { Template } from '../../../adopt/template.ts';
import { NoteView } from '../document/NoteView.tsx';

interface Props {
  readonly template: Template;
  readonly answers: Answers;
  readonly document: PolicyDocument;
  readonly dispatch: (action: Action) => void;
  /** Takes other answers in place of these, of which a copy is kept. */
  readonly open: (other: Answers, reason: 'next') => void;
}

/** The versions that were adopted: how the next begins, and what has changed since the last. */
export function NextYear({ template, answers, document, dispatch, open }: Props) {
  const version = adoptedVersion(template, answers, document);
  const before = versionBefore(template, answers);
  const last = answers.adopted.at(-1);
  const isLastAtHand = last !== undefined && version?.on === last.on;
  const change = (make: (now: Answers) => Answers) => dispatch({ type: 'do', change: make });
  return (
    <>
      {!version && !last && (
        <p>
          Once nothing is missing and the date adopted is filled in, the words of the policy can be
          kept with your answers. A year later this page says what has changed.
        </p>
      )}
      {version && <Recorded {...{ answers, version, change }} />}
      {answers.adopted.length > 0 && (
        <ul>
          {answers.adopted.map(({ on, version: number }) => (
            <li key={on}>
              Version {number || 'without a number'}, adopted on {dayInWords(on)}
            </li>
          ))}
        </ul>
      )}
      {isLastAtHand && (
        <p>
          <button type="button" onClick={() => open(nextVersion(template, answers, last), 'next')}>
            Begin the next version
          </button>
          <br />
          <small>
            Raises the version number, notes this one in the change log, and clears its dates.
          </small>
        </p>
      )}
      {before && <Since key={before.on} {...{ template, answers, before }} />}
    </>
  );
}

interface RecordedProps {
  readonly answers: Answers;
  readonly version: AdoptedVersion;
  readonly change: (make: (now: Answers) => Answers) => void;
}

/** Whether the words that stand are those kept for the day of adoption. */
function Recorded({ answers, version, change }: RecordedProps) {
  const state = recordState(answers, version);
  const day = dayInWords(version.on);
  const keep = (words: string) => (
    <button type="button" onClick={() => change((now) => withAdopted(now, version))}>
      {words}
    </button>
  );
  if (state === 'same') return <p>These are the words kept as adopted on {day}.</p>;
  if (state === 'none') {
    return (
      <p>
        {keep(`Keep this as the version adopted on ${day}`)}
        <br />
        <small>Making a PDF or Word file of it, or saving the answers, keeps it too.</small>
      </p>
    );
  }
  return (
    <p>
      The words have changed since those kept as adopted on {day}. To put other words to the vote,
      begin the next version. If these were the words adopted:
      <br />
      {keep(`Keep these words as adopted on ${day}`)}
    </p>
  );
}

interface SinceProps {
  readonly template: Template;
  readonly answers: Answers;
  readonly before: AdoptedVersion;
}

/** What has changed since the version before, made when it is opened. */
function Since({ template, answers, before }: SinceProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        What has changed since version {before.version}, adopted on {dayInWords(before.on)}
      </summary>
      {isOpen && (
        <NoteView
          level={3}
          note={changesNote(template, answers, changesSince(template, answers, before))}
        />
      )}
    </details>
  );
}
