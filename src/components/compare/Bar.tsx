import { TOPIC_GROUPS } from '../../topics/groups.ts';
import type { Choices } from '../../site/choices.ts';
import { Picker } from './Picker.tsx';
import type { Shown } from './shown.ts';

export interface BarProps {
  readonly shown: Shown;
  readonly choices: Choices;
  readonly places: readonly PlaceGroup[];
}

/** A place of the page to which a reader may jump. */
export interface Place {
  readonly href: string;
  readonly name: string;
}

/** Places of one kind. */
export interface PlaceGroup {
  readonly name: string;
  readonly places: readonly Place[];
}

const SHOW = [
  ['all', 'Show all'],
  ['full', 'All, opened out'],
  ['differences', 'Differences only'],
  ['substance', 'Substance only'],
] as const;

const COLUMNS = [
  ['two', 'Two columns'],
  ['one', 'One column'],
] as const;

/**
 * The bar that stays at the top: which two policies, what to show of them, where to go. What it
 * shows and hides is done by style rules; going anywhere takes a script, so these parts are not
 * shown where there is none.
 */
export function Bar({ shown, choices, places }: BarProps) {
  const { a, b } = shown;
  return (
    <section class="bar" aria-label="What to show">
      <details class="bar-options">
        <summary>Options</summary>
        <div class="bar-panel">
          <Picker side="a" label="On the left" chosen={a} choices={choices.a} />
          <Picker side="b" label="On the right" chosen={b} choices={choices.b} />
          <Select name="show" label="Show" options={SHOW} />
          <Select name="layout" label="Columns" options={COLUMNS} />
          <Select
            name="group"
            label="Topics"
            options={[['all', 'All topics'], ...Object.entries(TOPIC_GROUPS)]}
          />
          <Jump places={places} />
          <button type="button" class="needs-script" data-keys>
            Keys <kbd>?</kbd>
          </button>
        </div>
      </details>
      <div class="bar-steps needs-script" role="group" aria-label="Differences">
        <button type="button" data-go="-1" aria-label="Previous difference">
          ‹
        </button>
        <span data-steps={noun(shown)}>
          {shown.differences} {noun(shown)}
        </span>
        <span class="unseen" role="status" data-said />
        <button type="button" data-go="1" aria-label="Next difference">
          ›
        </button>
      </div>
    </section>
  );
}

/** What is counted: topics that the two answer differently, or differences between clauses. */
function noun({ order, hasVerdicts }: Shown): string {
  return order === 'topic' && hasVerdicts ? 'topics' : 'differences';
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [id: string, text: string])[];
}

/** The first option is what a page shows that nobody has changed. */
function Select({ name, label, options }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} aria-label={label}>
        {options.map(([id, text]) => (
          <option id={`${name}-${id}`} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Jump({ places }: Pick<BarProps, 'places'>) {
  return (
    <label class="needs-script">
      <span>Jump to</span>
      <select data-jump aria-label="Jump to">
        <option value="">Jump to …</option>
        {places.map((group) => (
          <optgroup label={group.name}>
            {group.places.map(({ href, name }) => (
              <option value={href}>{name}</option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
