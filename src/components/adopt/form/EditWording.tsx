import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../../adopt/answers.ts';
import { editOf, wordingOf } from '../../../adopt/wordings.ts';
import { textToWording, wordingToText } from '../../../adopt/edit-text.ts';
import type { Action } from '../../../adopt/state.ts';
import type { TemplateTopic, Wording } from '../../../adopt/template.ts';
import { BULLETS_HINT } from './OwnClauses.tsx';

interface Props {
  readonly topic: TemplateTopic;
  readonly answers: Answers;
  readonly dispatch: (action: Action) => void;
}

/** A field with the wording of the chosen position, once the reader asks for it. */
export function EditWording({ topic, answers, dispatch }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [wasReset, setReset] = useState(false);
  const position = answers.choices[topic.id];
  const wording = wordingOf(topic, answers);
  const isEdited = editOf(answers, topic.id) !== null;
  if (!wording || position === undefined) return null;
  if (!isOpen && !isEdited) {
    return (
      <button
        type="button"
        ref={(button) => {
          if (wasReset) button?.focus();
        }}
        onClick={() => setOpen(true)}
      >
        Change the wording<span class="unseen"> of {topic.title}</span>
      </button>
    );
  }
  const reset = () => {
    dispatch({ type: 'reset', topic: topic.id, position });
    setOpen(false);
    setReset(true);
  };
  return (
    <div class="field edit">
      <WordingField
        {...{ topic, wording, isEdited }}
        isFocused={isOpen}
        onEdit={(changed) =>
          dispatch({ type: 'edit', topic: topic.id, position, wording: changed })
        }
      />
      <button type="button" disabled={!isEdited} onClick={reset}>
        Back to the template’s wording
      </button>
    </div>
  );
}

interface FieldProps {
  readonly topic: TemplateTopic;
  readonly wording: Wording;
  readonly isEdited: boolean;
  /** Whether the reader has just asked for it. */
  readonly isFocused: boolean;
  readonly onEdit: (wording: Wording) => void;
}

function WordingField({ topic, wording, isEdited, isFocused, onEdit }: FieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);
  const [typed, setTyped] = useState('');
  const id = `edit-${topic.id}`;
  return (
    <>
      <label for={id}>Your wording {isEdited && <span class="badge">Edited</span>}</label>
      <textarea
        ref={field}
        id={id}
        rows={6}
        value={isSame(typed, wording) ? typed : wordingToText(wording)}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onEdit(textToWording(value));
        }}
      />
      <small id={`${id}-help`}>
        Words in braces, such as {'{head}'}, are filled in from your details. {BULLETS_HINT}
      </small>
    </>
  );
}

/**
 * Whether what is being typed comes to the wording as it stands; otherwise it was undone or reset.
 */
function isSame(typed: string, wording: Wording): boolean {
  return wordingToText(textToWording(typed)) === wordingToText(wording);
}
