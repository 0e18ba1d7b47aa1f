import { useState } from 'preact/hooks';
import { moveClause, moveSection, type Direction } from '../../../adopt/order.ts';
import type { Action } from '../../../adopt/state.ts';
import type { Template } from '../../../adopt/template.ts';
import { goTo } from '../go-to.ts';

interface Props {
  readonly template: Template;
  readonly kind: 'section' | 'clause';
  readonly id: string;
  readonly name: string;
  readonly dispatch: (action: Action) => void;
}

/**
 * Two buttons that move a section or clause up or down in the policy, and say where it is now.
 */
export function Move({ template, kind, id, name, dispatch }: Props) {
  const [message, setMessage] = useState('');
  const move = kind === 'section' ? moveSection : moveClause;
  const by = (direction: Direction, button: Element) => {
    const before = numberOf(kind, id);
    dispatch({ type: 'do', change: (answers) => move(template, answers, id, direction) });
    requestAnimationFrame(() => {
      // In another section its fold is made anew, and closed.
      if (!button.isConnected) goTo(`topic-${id}`);
      setMessage(placeWords(before, numberOf(kind, id)));
    });
  };
  return (
    <p class="buttons move">
      <button type="button" onClick={({ currentTarget }) => by(-1, currentTarget)}>
        Move this {kind} up<span class="unseen">: {name}</span>
      </button>
      <button type="button" onClick={({ currentTarget }) => by(1, currentTarget)}>
        Move it down<span class="unseen">: {name}</span>
      </button>
      <span role="status">{message}</span>
    </p>
  );
}

/** The number under which it is in the policy shown. */
function numberOf(kind: Props['kind'], id: string): string {
  return document.querySelector(`#${kind}-${id} .number`)?.textContent.trim() ?? '';
}

function placeWords(before: string, now: string): string {
  if (now === '') return '';
  return before === now ? `It is ${now} and cannot go farther.` : `It is ${now} now.`;
}
