import { useRef, useState } from 'preact/hooks';
import { LEFT_OUT, RECOMMENDED } from '../../../adopt/answers.ts';
import {
  nextUndecided,
  ROW_FILTERS,
  topicsShown,
  type RowFilter,
} from '../../../adopt/row-marks.ts';
import { decideUndecided } from '../../../adopt/undecided.ts';
import { goTo } from '../go-to.ts';
import type { DecisionsProps } from './decisions-props.ts';

interface Props extends DecisionsProps {
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/**
 * Which topics are shown, the way to the next that is not decided, and what decides all of those at
 * once.
 */
export function DecisionTools({ template, answers, dispatch, filter, onFilter }: Props) {
  const last = useRef<string | null>(null);
  const undecided = topicsShown(template, answers, 'undecided').size;
  const toNext = () => {
    last.current = nextUndecided(template, answers, last.current);
    onFilter('all');
    if (last.current) requestAnimationFrame(() => goTo(`topic-${last.current ?? ''}`));
  };
  const [decided, setDecided] = useState(0);
  const decide = (how: typeof LEFT_OUT | typeof RECOMMENDED) => {
    setDecided(undecided);
    dispatch({ type: 'do', change: (now) => decideUndecided(template, now, how) });
  };
  return (
    <div class="decision-tools">
      <Filters {...{ template, answers, filter, onFilter }} />
      {undecided > 0 && (
        <p class="buttons">
          <button type="button" onClick={toNext}>
            Next undecided
          </button>
          <button type="button" onClick={() => decide(RECOMMENDED)}>
            Take the recommended for all undecided
          </button>
          <button type="button" onClick={() => decide(LEFT_OUT)}>
            Leave all undecided out
          </button>
        </p>
      )}
      <p role="status">{undecided === 0 && decided > 0 && decidedWords(decided)}</p>
    </div>
  );
}

function decidedWords(count: number): string {
  const topics = count === 1 ? '1 topic that was open is' : `${count} topics that were open are`;
  return `${topics} decided. Undo takes that back.`;
}

type FilterProps = Pick<Props, 'template' | 'answers' | 'filter' | 'onFilter'>;

function Filters({ template, answers, filter, onFilter }: FilterProps) {
  return (
    <fieldset>
      <legend>Show</legend>
      {(Object.keys(ROW_FILTERS) as RowFilter[]).map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="row-filter"
            checked={filter === id}
            onChange={() => onFilter(id)}
          />{' '}
          {ROW_FILTERS[id]} ({topicsShown(template, answers, id).size})
        </label>
      ))}
    </fieldset>
  );
}
