import { TOPIC_GROUPS } from '../../topics/groups.ts';

const SETS = [
  {
    name: 'show',
    legend: 'Show',
    options: [
      ['everything', 'everything'],
      ['differences', 'differences only'],
      ['substance', 'substance only'],
    ],
  },
  {
    name: 'layout',
    legend: 'Columns',
    options: [
      ['two', 'two columns'],
      ['one', 'one column'],
    ],
  },
  { name: 'group', legend: 'Topics', options: [['all', 'all'], ...Object.entries(TOPIC_GROUPS)] },
] as const;

/** What to show of a comparison; style rules do the rest. */
export function ComparisonControls() {
  return (
    <details class="filters">
      <summary>Choose what to show</summary>
      <div class="controls">
        {SETS.map(({ name, legend, options }) => (
          <fieldset>
            <legend>{legend}</legend>
            {options.map(([id, text], index) => (
              <label>
                <input
                  type="radio"
                  name={name}
                  value={id}
                  id={`${name}-${id}`}
                  checked={index === 0}
                />{' '}
                {text}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
