import { useEffect, useState } from 'preact/hooks';
import { LEFT_OUT, type Answers } from '../../../adopt/answers.ts';
import { wordingOf } from '../../../adopt/wordings.ts';
import { fill, inlineText, type FillContext } from '../../../adopt/fill.ts';
import { isPreset } from '../../../adopt/progress.ts';
import type { Action } from '../../../adopt/state.ts';
import {
  positionOf,
  type Check,
  type Template,
  type TemplatePosition,
  type TemplateTopic,
} from '../../../adopt/template.ts';
import { rowMarks, type RowMarks } from '../../../adopt/row-marks.ts';
import { EditWording } from './EditWording.tsx';
import { Move } from './Move.tsx';

export interface TopicProps {
  readonly template: Template;
  readonly topic: TemplateTopic;
  readonly answers: Answers;
  readonly context: FillContext;
  readonly issues: readonly Check[];
  readonly dispatch: (action: Action) => void;
  readonly onShow: (topic: string) => void;
}

/**
 * One decision, folded until the reader opens it: all of them at once would make the page slow to
 * start.
 */
export function Topic(props: TopicProps) {
  const { topic, answers, issues, dispatch, onShow } = props;
  const [isOpen, setOpen] = useState(false);
  const toggle = (isNowOpen: boolean) => {
    setOpen(isNowOpen);
    if (isNowOpen) dispatch({ type: 'look', topic: topic.id });
  };
  return (
    <details
      class="topic"
      id={`topic-${topic.id}`}
      onFocusIn={() => onShow(topic.id)}
      onToggle={({ currentTarget }) => toggle(currentTarget.open)}
    >
      <summary>
        {topic.title} <span class="chosen">{chosenLabel(topic, answers)}</span>
        <Marks {...rowMarks(topic, answers, issues)} />
      </summary>
      {isOpen && <Decision {...props} />}
    </details>
  );
}

/** What sets a topic apart in its row, in words. */
function Marks({ isChanged, isEdited, issues }: RowMarks) {
  const marks = [
    ...(isChanged ? ['Changed'] : []),
    ...(isEdited ? ['Edited'] : []),
    ...issues.map(({ severity }) => (severity === 'risk' ? 'Risk' : 'Contradiction')),
  ];
  return [...new Set(marks)].map((mark) => (
    <>
      {' '}
      <span key={mark} class="badge">
        {mark}
      </span>
    </>
  ));
}

/** What quotes the models, loaded with the first topic that is opened. */
function useModelWords() {
  const [module, setModule] = useState<typeof import('./ModelClauses.tsx') | null>(null);
  useEffect(() => {
    import('./ModelClauses.tsx').then(setModule, () => setModule(null));
  }, []);
  return module;
}

/** The question, the positions with their wording, and what the models say. */
function Decision(props: TopicProps) {
  const { template, topic, answers, dispatch } = props;
  const isIncluded = wordingOf(topic, answers) !== null;
  const words = useModelWords();
  return (
    <>
      {words && <words.BaseClauses {...{ template, topic }} base={answers.base} />}
      <Choice {...props} />
      {rowMarks(topic, answers, props.issues).issues.map((issue) => (
        <p key={issue.id} class="issue">
          <b>{issue.severity === 'risk' ? 'Risk' : 'Contradiction'}:</b> {issue.message}
        </p>
      ))}
      <EditWording {...{ topic, answers, dispatch }} />
      {words && <words.ModelClauses {...{ template, topic }} />}
      {isIncluded && (
        <Move kind="clause" id={topic.id} name={topic.title} {...{ template, dispatch }} />
      )}
    </>
  );
}

function Choice({ template, topic, answers, context, dispatch }: TopicProps) {
  const choice = answers.choices[topic.id];
  const choose = (value: string) => dispatch({ type: 'choose', topic: topic.id, choice: value });
  return (
    <fieldset>
      <legend>{topic.question}</legend>
      <p class="hint">{topic.stake}</p>
      <p class="hint">{baseNote(template, topic, answers)}</p>
      {topic.positions.map((position) => (
        <Option
          key={position.id}
          {...{ topic, position, template, context }}
          isChosen={choice === position.id}
          onChoose={() => choose(position.id)}
        />
      ))}
      <label class="option">
        <input
          type="radio"
          name={`choice-${topic.id}`}
          checked={choice === LEFT_OUT}
          onChange={() => choose(LEFT_OUT)}
        />
        <span>Leave this topic out</span>
      </label>
    </fieldset>
  );
}

/** What was chosen; and that it was preset, until somebody has looked. */
function chosenLabel(topic: TemplateTopic, answers: Answers): string {
  const choice = answers.choices[topic.id];
  if (choice === undefined) return 'Not decided';
  const label = choice === LEFT_OUT ? 'Left out' : (positionOf(topic, choice)?.label ?? choice);
  return isPreset(topic, answers) ? `Preset: ${label}` : label;
}

/** What the model started from says, where it says nothing; and why we recommend what we do. */
function baseNote(template: Template, topic: TemplateTopic, answers: Answers): string {
  const model = template.models.find((one) => one.slug === answers.base);
  const isSilent = model && topic.models[model.slug]?.position === null;
  const silence = isSilent
    ? `${model.name} says nothing on this: choose a position or leave it out. `
    : '';
  return `${silence}${topic.recommended.position === null ? 'We recommend leaving it out' : 'Why we recommend what we do'}: ${topic.recommended.why}`;
}

interface OptionProps {
  readonly topic: TemplateTopic;
  readonly position: TemplatePosition;
  readonly template: Template;
  readonly context: FillContext;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Option({ topic, position, template, context, isChosen, onChoose }: OptionProps) {
  const takers = template.models.filter(({ slug }) => topic.models[slug]?.position === position.id);
  const text = (words: string) => inlineText(fill(words, context));
  return (
    <label class="option">
      <input type="radio" name={`choice-${topic.id}`} checked={isChosen} onChange={onChoose} />
      <span>
        <b>{position.label}</b>{' '}
        {topic.recommended.position === position.id && <span class="badge">Recommended</span>}
        <span class="wording">
          {text(position.text)}
          {position.bullets.map((bullet) => ` • ${text(bullet)}`)}
        </span>
        <small>
          {takers.length > 0
            ? `Taken by ${takers.map(({ name }) => name).join(', ')}`
            : 'Taken by none of the policies'}
        </small>
      </span>
    </label>
  );
}
