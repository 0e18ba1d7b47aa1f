import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answers } from '../../../adopt/answers.ts';
import type { Action } from '../../../adopt/state.ts';
import type { TemplateSection } from '../../../adopt/template.ts';

interface Props {
  readonly section: TemplateSection;
  readonly answers: Answers;
  readonly dispatch: (action: Action) => void;
}

/** Clauses of the school's own, at the end of a section. */
export function OwnClauses({ section, answers, dispatch }: Props) {
  const own = answers.own.filter((one) => one.section === section.id);
  const place = useFollowingFocus(own.length);
  return (
    <div class="own" ref={place}>
      {own.map(({ id, title, text }) => (
        <fieldset key={id} id={`topic-${id}`}>
          <legend>Clause of your own</legend>
          <label for={`${id}-title`}>Heading</label>
          <input
            id={`${id}-title`}
            value={title}
            onInput={({ currentTarget: { value } }) =>
              dispatch({ type: 'own', id, change: { title: value } })
            }
          />
          <label for={`${id}-text`}>Text</label>
          <textarea
            id={`${id}-text`}
            aria-describedby={`${id}-hint`}
            rows={4}
            value={text}
            onInput={({ currentTarget: { value } }) =>
              dispatch({ type: 'own', id, change: { text: value } })
            }
          />
          <small id={`${id}-hint`}>
            Lines that begin with a dash, at the end of the clause, become its bullets.
          </small>
          <button type="button" onClick={() => dispatch({ type: 'remove-own', id })}>
            Remove this clause
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => dispatch({ type: 'add-own', section: section.id })}>
        Add a clause of your own<span class="unseen"> to {section.title}</span>
      </button>
    </div>
  );
}

/** Moves the focus to the heading of a clause that was added, and to the button that adds one when a clause was removed. */
function useFollowingFocus(count: number) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useLayoutEffect(() => {
    const fields = place.current?.querySelectorAll<HTMLElement>('fieldset input');
    const add = place.current?.querySelector<HTMLElement>(':scope > button');
    if (count > before.current) fields?.[count - 1]?.focus();
    if (count < before.current) add?.focus();
    before.current = count;
  }, [count]);
  return place;
}
