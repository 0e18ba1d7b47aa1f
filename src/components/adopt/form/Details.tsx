import type { Answers } from '../../../adopt/answers.ts';
import { detailOf } from '../../../adopt/details.ts';
import type { Action } from '../../../adopt/state.ts';
import type { Detail, DetailGroup, Template } from '../../../adopt/template.ts';

interface Props {
  readonly template: Template;
  readonly answers: Answers;
  readonly missing: readonly Detail[];
  readonly dispatch: (action: Action) => void;
}

const GROUPS: readonly (readonly [DetailGroup, string, boolean])[] = [
  ['school', 'Your school', true],
  ['people', 'Who is who', false],
  ['adoption', 'Document control', false],
];

/** The details of the school, in three groups. */
export function Details({ template, answers, missing, dispatch }: Props) {
  return GROUPS.map(([group, title, isOpen]) => (
    <details key={group} class="group" open={isOpen}>
      <summary>{title}</summary>
      {template.details
        .filter((one) => one.group === group)
        .map((detail) => (
          <Field
            key={detail.id}
            detail={detail}
            value={answers.details[detail.id] ?? ''}
            standsAs={detailOf(template, answers, detail.id)}
            isMissing={missing.includes(detail)}
            onInput={(value) => dispatch({ type: 'detail', id: detail.id, value })}
          />
        ))}
    </details>
  ));
}

interface FieldProps {
  readonly detail: Detail;
  readonly value: string;
  readonly standsAs: string;
  readonly isMissing: boolean;
  readonly onInput: (value: string) => void;
}

function Field(props: FieldProps) {
  const { detail, value, standsAs, isMissing } = props;
  const { id, label, help, required } = detail;
  const name = `detail-${id}`;
  const hint = hintFor(detail, value, standsAs);
  return (
    <div class="field" data-missing={isMissing || undefined}>
      <label for={name}>
        {label}
        {required && <span class="needed"> (needed)</span>}
      </label>
      <Control {...props} />
      <small id={`${name}-help`}>
        {help} {hint}
      </small>
    </div>
  );
}

function Control({ detail: { id, kind }, value, onInput }: FieldProps) {
  const shared = {
    id: `detail-${id}`,
    value,
    'aria-describedby': `detail-${id}-help`,
    onInput: (event: Event) => onInput((event.currentTarget as HTMLInputElement).value),
  };
  if (kind === 'lines') return <textarea {...shared} rows={3} />;
  if (kind === 'date') return <input {...shared} type="date" />;
  return <input {...shared} type="text" autocomplete="off" />;
}

/**
 * What is there until something is typed, or an example; a date field shows by itself how a
 * date is written.
 */
function hintFor({ kind, example }: Detail, value: string, standsAs: string): string {
  if (standsAs && !value) return `Stands as “${standsAs}” unless you change it.`;
  return kind === 'date' ? '' : `Example: ${example}`;
}
