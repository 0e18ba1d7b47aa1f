import { RECOMMENDED, type Answers } from '../../../adopt/answers.ts';
import type { Action } from '../../../adopt/state.ts';
import type { Template } from '../../../adopt/template.ts';

interface Props {
  readonly template: Template;
  readonly answers: Answers;
  readonly dispatch: (action: Action) => void;
}

/** What to start from: the recommended policy, or the positions of one of the models. */
export function Start({ template, answers, dispatch }: Props) {
  const bases = [
    {
      slug: RECOMMENDED,
      name: 'Recommended',
      hue: undefined,
      help: 'A position for every topic, chosen by us',
    },
    ...template.models.map(({ slug, name, hue, publisher }) => ({
      slug,
      name,
      hue,
      help: publisher,
    })),
  ];
  return (
    <fieldset class="start">
      <legend>Start from</legend>
      {bases.map(({ slug, name, hue, help }) => (
        <label key={slug} data-hue={hue}>
          <input
            type="radio"
            name="base"
            value={slug}
            checked={answers.base === slug}
            onChange={() => dispatch({ type: 'base', base: slug })}
          />
          <span>
            <b>{name}</b> <small>{help}</small>
          </span>
        </label>
      ))}
      <p class="hint">
        Choosing another sets every position anew. What you typed stays, and Undo brings the
        positions back.
      </p>
    </fieldset>
  );
}
