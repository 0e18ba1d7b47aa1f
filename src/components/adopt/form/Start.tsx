import { useState } from 'preact/hooks';
import { RECOMMENDED, type Answers } from '../../../adopt/answers.ts';
import { choicesLost } from '../../../adopt/starts.ts';
import type { Template } from '../../../adopt/template.ts';

interface Props {
  readonly template: Template;
  readonly answers: Answers;
  readonly changeBase: (base: string) => void;
}

/**
 * What to start from: the recommended policy, or the positions of one of the models. An arrow key
 * is enough to choose another, so it asks before it gives up what the school has chosen.
 */
export function Start({ template, answers, changeBase }: Props) {
  const [asked, setAsked] = useAsked(answers);
  const bases = basesOf(template);
  const choose = (base: string) => {
    const isSame = base === answers.base;
    const isLossless = isSame || choicesLost(template, answers, base) === 0;
    setAsked(isLossless ? null : base);
    if (isLossless && !isSame) changeBase(base);
  };
  const change = (base: string) => {
    setAsked(null);
    changeBase(base);
  };
  return (
    <fieldset class="start">
      <legend>Start from</legend>
      <p class="hint">{WHOSE_WORDS}</p>
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
      <p class="hint">{ANOTHER}</p>
    </fieldset>
  );
}

/**
 * The starting point about which the reader is asked; none once the choices that it would undo have
 * changed.
 */
function useAsked({ choices }: Answers) {
  const [question, setQuestion] = useState<Pick<Answers, 'base' | 'choices'> | null>(null);
  const asked = question?.choices === choices ? question.base : null;
  const setAsked = (base: string | null) => setQuestion(base === null ? null : { base, choices });
  return [asked, setAsked] as const;
}

const WHOSE_WORDS = (
  <>
    From a policy you take its <em>positions</em>: what it asks and allows on each topic. The
    wording is ours throughout, in plain English. Each question also shows the policy’s own words.
  </>
);
const ANOTHER =
  'You can choose another at any time. What you typed stays, and we ask first if a choice of yours would be undone.';

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
  const help = 'Our own choice on every topic';
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
  const positions = lost === 1 ? '1 position' : `${lost} positions`;
  return (
    <div class="notice">
      <p>
        To start from {name} would change {positions} that you chose or looked at.
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
