import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OwnClause } from '../../../adopt/answers.ts';
import { MOST_OWN } from '../../../adopt/read-wordings.ts';
import type { Action } from '../../../adopt/state.ts';
import type { Template, TemplateSection } from '../../../adopt/template.ts';
import { Move } from './Move.tsx';

interface Props {
  readonly template: Template;
  readonly clause: OwnClause;
  readonly dispatch: (action: Action) => void;
  readonly onShow: (id: string) => void;
}

/** The fields of a clause of the school's own. */
export function OwnClauseFields({ template, clause, dispatch, onShow }: Props) {
  const { id, title, text } = clause;
  const change = (part: Partial<Pick<OwnClause, 'title' | 'text'>>) =>
    dispatch({ type: 'own', id, change: part });
  const remove = () => {
    // The field that has the focus goes with the clause.
    const group = document.getElementById(`topic-${id}`)?.closest('.group');
    dispatch({ type: 'remove-own', id });
    group?.querySelector<HTMLElement>('.add-own')?.focus();
  };
  return (
    <fieldset class="own" id={`topic-${id}`} onFocusIn={() => onShow(id)}>
      <legend>Clause of your own</legend>
      <label for={`${id}-title`}>Heading</label>
      <input
        id={`${id}-title`}
        value={title}
        onInput={({ currentTarget: { value } }) => change({ title: value })}
      />
      <label for={`${id}-text`}>Text</label>
      <textarea
        id={`${id}-text`}
        aria-describedby={`${id}-hint`}
        rows={4}
        value={text}
        onInput={({ currentTarget: { value } }) => change({ text: value })}
      />
      <small id={`${id}-hint`}>{BULLETS_HINT}</small>
      <div class="buttons">
        <Move kind="clause" id={id} name={title} {...{ template, dispatch }} />
        <button type="button" onClick={remove}>
          Remove this clause
        </button>
      </div>
    </fieldset>
  );
}

/** How a list is typed, in a clause of the school's own as in a wording that it changes. */
export const BULLETS_HINT =
  'For a list, end the clause with lines that begin with a dash. Two spaces before the dash make an item of the bullet above.';

interface AddProps {
  readonly section: TemplateSection;
  readonly dispatch: (action: Action) => void;
  /** How many clauses of the school's own there are in all. */
  readonly count: number;
}

/** Adds a clause at the end of a section, and puts the focus into its heading. */
export function AddOwn({ section, dispatch, count }: AddProps) {
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    const fields = button.current?.closest('.group')?.querySelectorAll<HTMLElement>('.own input');
    fields?.[fields.length - 1]?.focus();
  }, [count]);
  const isFull = count >= MOST_OWN;
  const add = () => {
    asked.current = true;
    dispatch({ type: 'add-own', section: section.id });
  };
  return (
    <p class="buttons">
      <button type="button" class="add-own" ref={button} disabled={isFull} onClick={add}>
        Add a clause of your own<span class="unseen"> to {section.title}</span>
      </button>
      {isFull && <small> A policy can have {MOST_OWN} clauses of its own.</small>}
    </p>
  );
}
