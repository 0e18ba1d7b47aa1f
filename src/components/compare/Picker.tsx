import type { ComparedPolicy } from '../../compare/index.ts';
import type { Choice } from '../../site/choices.ts';

export interface PickerProps {
  readonly side: 'a' | 'b';
  readonly label: string;
  readonly chosen: ComparedPolicy;
  readonly choices: readonly Choice[];
}

/** A list of the policies that may be on one side; a choice leads to the comparison with it. */
export function Picker({ side, label, chosen, choices }: PickerProps) {
  return (
    <label class="needs-script">
      <span>{label}</span>
      <select data-picker={side} aria-label={label}>
        <option value="" selected>
          {chosen.shortName}
        </option>
        {choices.map(({ name, href }) => (
          <option value={href}>{name}</option>
        ))}
      </select>
    </label>
  );
}
