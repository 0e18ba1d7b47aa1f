import type { Answers } from '../../../adopt/answers.ts';
import type { FillContext } from '../../../adopt/fill.ts';
import type { Action } from '../../../adopt/state.ts';
import { topicOf, type Check, type Template } from '../../../adopt/template.ts';
import { OwnClauses } from './OwnClauses.tsx';
import { Topic } from './Topic.tsx';

interface Props {
  readonly template: Template;
  readonly answers: Answers;
  readonly context: FillContext;
  readonly issues: readonly Check[];
  readonly dispatch: (action: Action) => void;
  readonly onShow: (topic: string) => void;
}

/** The decisions, in the sections of the policy. */
export function Decisions({ template, answers, context, issues, dispatch, onShow }: Props) {
  return template.sections.map((section) => {
    const decided = section.topics.filter((id) => answers.choices[id] !== undefined).length;
    return (
      <details key={section.id} class="group">
        <summary>
          {section.title}{' '}
          <span class="chosen">
            {decided} of {section.topics.length} decided
          </span>
        </summary>
        {section.topics.map((id) => (
          <Topic
            key={id}
            {...{ template, answers, context, dispatch, onShow }}
            topic={topicOf(template, id)}
            issues={issues.filter((one) => one.topic === id)}
          />
        ))}
        <OwnClauses {...{ section, answers, dispatch }} />
      </details>
    );
  });
}
