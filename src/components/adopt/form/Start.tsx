import { useState } from 'preact/hooks';
import { choicesLost, RECOMMENDED, type Answers } from '../../../adopt/answers.ts';
import type { Action } from '../../../adopt/state.ts';
import type { Template } from '../../../adopt/template.ts';

interface Props {
  readonly template: Template;
  readonly answers: Answers;
  readonly dispatch: (action: Action) => void;
}

/**
 * What to start from: the recommended policy, or the positions of one of the models. An arrow key is enough to choose another, so it asks
 * before it gives up what the school has chosen.
 */
export function Start({ template, answers, dispatch }: Props) {
  const [asked, setAsked] = useState<string | null>(null);
  const bases = basesOf(template);
  const choose = (base: string) => {
    const isLossless = choicesLost(template, answers, base) === 0;
    setAsked(isLossless ? null : base);
    if (isLossless) dispatch({ type: 'base', base });
  };
  const change = (base: string) => {
    setAsked(null);
    dispatch({ type: 'base', base });
  };
  return (
    <fieldset class="start">
      <legend>Start from</legend>
      {bases.map((base) => (
        <Option
          key={base.slug}
          base={base}
          isChosen={(asked ?? answers.base) === base.slug}
          onChoose={() => choose(base.slug)}
        />
      ))}
      <div role="status">
        {asked !== null && (
          <Question
            name={bases.find(({ slug }) => slug === asked)?.name ?? asked}
            lost={choicesLost(template, answers, asked)}
            onChange={() => change(asked)}
            onKeep={() => setAsked(null)}
          />
        )}
      </div>
      <p class="hint">
        Choosing another sets every position anew. It asks first if that would undo a choice of
        yours; what you typed stays, and Undo brings the positions back.
      </p>
    </fieldset>
  );
}

interface Base {
  readonly slug: string;
  readonly name: string;
  readonly hue: number | string | undefined;
  readonly help: string;
}

interface OptionProps {
  readonly base: Base;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Option({ base: { slug, name, hue, help }, isChosen, onChoose }: OptionProps) {
  return (
    <label data-hue={hue}>
      <input type="radio" name="base" value={slug} checked={isChosen} onChange={onChoose} />
      <span>
        <b>{name}</b> <small>{help}</small>
      </span>
    </label>
  );
}

function basesOf({ models }: Template): Base[] {
  const help = 'A position for every topic, chosen by us';
  return [
    { slug: RECOMMENDED, name: 'Recommended', hue: undefined, help },
    ...models.map(({ slug, name, hue, publisher }) => ({ slug, name, hue, help: publisher })),
  ];
}

interface QuestionProps {
  readonly name: string;
  readonly lost: number;
  readonly onChange: () => void;
  readonly onKeep: () => void;
}

function Question({ name, lost, onChange, onKeep }: QuestionProps) {
  const choices = lost === 1 ? '1 choice that you made' : `${lost} choices that you made`;
  return (
    <div class="notice">
      <p>
        To start from {name} would undo {choices}.
      </p>
      <p class="buttons">
        <button type="button" onClick={onKeep}>
          Keep my choices
        </button>
        <button type="button" onClick={onChange}>
          Start from {name}
        </button>
      </p>
    </div>
  );
}
