import { useMemo, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../../adopt/answers.ts';
import { arranged } from '../../../adopt/order.ts';
import { progressOf } from '../../../adopt/progress.ts';
import { topicsShown, type RowFilter } from '../../../adopt/row-marks.ts';
import { type Check, type Template, type TemplateSection } from '../../../adopt/template.ts';
import { DecisionTools } from './DecisionTools.tsx';
import { Move } from './Move.tsx';
import { AddOwn, OwnClauseFields } from './OwnClauses.tsx';
import { Topic } from './Topic.tsx';
import type { DecisionsProps } from './decisions-props.ts';

/** The decisions, in the sections and the order of the policy. */
export function Decisions(props: DecisionsProps) {
  const { template, answers } = props;
  const [filter, setFilter] = useState<RowFilter>('all');
  const order = useMemo(() => arranged(template, answers), [template, answers]);
  const shown = useShown(template, answers, filter);
  return (
    <>
      <DecisionTools {...props} filter={filter} onFilter={setFilter} />
      {order.map(({ section: id, clauses }) => {
        const section = template.sections.find((one) => one.id === id);
        const ids = clauses.filter((one) => filter === 'all' || shown.has(one));
        if (!section || (filter !== 'all' && ids.length === 0)) return null;
        return <Section key={id} {...props} {...{ section, ids }} isFiltered={filter !== 'all'} />;
      })}
      {filter !== 'all' && shown.size === 0 && (
        <p>{filter === 'changed' ? 'Nothing is changed.' : 'Every topic is decided.'}</p>
      )}
    </>
  );
}

/**
 * Ids of the topics that pass the filter, or did since it was chosen: what is decided does not
 * vanish from under the reader's hands.
 */
function useShown(template: Template, answers: Answers, filter: RowFilter): ReadonlySet<string> {
  const kept = useRef({ filter, ids: new Set<string>() });
  if (kept.current.filter !== filter) kept.current = { filter, ids: new Set() };
  for (const id of topicsShown(template, answers, filter)) kept.current.ids.add(id);
  return kept.current.ids;
}

interface SectionProps extends DecisionsProps {
  readonly section: TemplateSection;
  /** Topics and clauses of the school's own, in order. */
  readonly ids: readonly string[];
  readonly isFiltered: boolean;
}

function Section({ section, ids, isFiltered, ...props }: SectionProps) {
  const { template, answers, issues, dispatch, onShow } = props;
  const topics = template.topics.filter((one) => ids.includes(one.id));
  return (
    <details class="group" open={isFiltered || undefined}>
      <summary>
        {section.title} <span class="chosen">{countsOf(topics, answers, issues)}</span>
      </summary>
      {ids.map((id) => {
        const own = answers.own.find((one) => one.id === id);
        if (own)
          return <OwnClauseFields key={id} clause={own} {...{ template, dispatch, onShow }} />;
        const topic = topics.find((one) => one.id === id);
        return topic && <Topic key={id} {...props} topic={topic} />;
      })}
      {!isFiltered && (
        <>
          <AddOwn {...{ section, dispatch }} count={answers.own.length} />
          <Move kind="section" id={section.id} name={section.title} {...{ template, dispatch }} />
        </>
      )}
    </details>
  );
}

/** "2 of 7 looked at, 1 not decided, 1 to think about" */
function countsOf(topics: Template['topics'], answers: Answers, issues: readonly Check[]): string {
  const { looked, of, undecided } = progressOf(topics, answers);
  const risks = issues.filter(({ topic }) => topics.some(({ id }) => id === topic)).length;
  return [
    `${looked} of ${of} looked at`,
    ...(undecided > 0 ? [`${undecided} not decided`] : []),
    ...(risks > 0 ? [`${risks} to think about`] : []),
  ].join(', ');
}
