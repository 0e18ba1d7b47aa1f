import { positionOf, topicOf, type Template } from '../../../adopt/template.ts';
import type { Answers } from '../../../adopt/answers.ts';
import { wordingToText } from '../../../adopt/edit-text.ts';
import type { Action } from '../../../adopt/state.ts';
import { dropEdit, unusedEdits, type UnusedEdit } from '../../../adopt/undecided.ts';
import { AskTwice } from '../AskTwice.tsx';

interface Props {
  readonly template: Template;
  readonly answers: Answers;
  readonly dispatch: (action: Action) => void;
}

/**
 * Wordings that were edited for other positions than those chosen now: they are kept, and none of
 * them is in the policy.
 */
export function UnusedEdits({ template, answers, dispatch }: Props) {
  const edits = unusedEdits(answers);
  if (edits.length === 0) return null;
  const words =
    edits.length === 1
      ? '1 edited wording does not apply to the position chosen now'
      : `${edits.length} edited wordings do not apply to the positions chosen now`;
  return (
    <details class="fold unused-edits">
      <summary>{words}: show</summary>
      <ul>
        {edits.map((edit) => (
          <Item key={`${edit.topic}/${edit.position}`} {...{ template, edit, dispatch }} />
        ))}
      </ul>
    </details>
  );
}

type ItemProps = Omit<Props, 'answers'> & { readonly edit: UnusedEdit };

function Item({ template, edit, dispatch }: ItemProps) {
  const topic = topicOf(template, edit.topic);
  const label = positionOf(topic, edit.position)?.label ?? edit.position;
  return (
    <li>
      <b>{topic.title}</b>, for “{label}”:
      <p class="typed">{wordingToText(edit.wording)}</p>
      <span class="buttons">
        <button
          type="button"
          onClick={() => dispatch({ type: 'choose', topic: topic.id, choice: edit.position })}
        >
          Take that position<span class="unseen"> on {topic.title}</span>
        </button>
        <AskTwice
          ask="Delete this wording"
          yes="Yes, delete this wording"
          onYes={() => dispatch({ type: 'do', change: (now) => dropEdit(now, edit) })}
        />
      </span>
    </li>
  );
}
