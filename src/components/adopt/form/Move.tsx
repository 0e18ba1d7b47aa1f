import { moveClause, moveSection, type Direction } from '../../../adopt/order.ts';
import type { Action } from '../../../adopt/state.ts';
import type { Template } from '../../../adopt/template.ts';

interface Props {
  readonly template: Template;
  readonly kind: 'section' | 'clause';
  readonly id: string;
  readonly name: string;
  readonly dispatch: (action: Action) => void;
}

/** Two buttons that move a section or clause up or down in the policy. */
export function Move({ template, kind, id, name, dispatch }: Props) {
  const move = kind === 'section' ? moveSection : moveClause;
  const by = (direction: Direction) =>
    dispatch({ type: 'do', change: (answers) => move(template, answers, id, direction) });
  return (
    <p class="buttons move">
      <button type="button" onClick={() => by(-1)}>
        Move this {kind} up<span class="unseen">: {name}</span>
      </button>
      <button type="button" onClick={() => by(1)}>
        Move it down<span class="unseen">: {name}</span>
      </button>
    </p>
  );
}
