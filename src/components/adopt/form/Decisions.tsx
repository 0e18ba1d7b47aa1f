import type { Answers } from '../../../adopt/answers.ts';
import type { FillContext } from '../../../adopt/fill.ts';
import { progressOf } from '../../../adopt/progress.ts';
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
    const topics = section.topics.map((id) => topicOf(template, id));
    const { looked, of } = progressOf(topics, answers);
    return (
      <details key={section.id} class="group">
        <summary>
          {section.title}{' '}
          <span class="chosen">
            {looked} of {of} looked at
          </span>
        </summary>
        {topics.map((topic) => (
          <Topic
            key={topic.id}
            {...{ template, topic, answers, context, dispatch, onShow }}
            issues={issues.filter((one) => one.topic === topic.id)}
          />
        ))}
        <OwnClauses {...{ section, answers, dispatch }} />
      </details>
    );
  });
}
