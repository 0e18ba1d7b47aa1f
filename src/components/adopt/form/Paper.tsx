import { useState } from 'preact/hooks';
import type { Answers, AppendixChoice } from '../../../adopt/answers.ts';
import { FORM_IDS, FORMS, type FormId } from '../../../adopt/forms.ts';
import { logoAddress, type Logo } from '../../../adopt/logo.ts';
import type { Action } from '../../../adopt/state.ts';
import { LOGO_TYPES, readLogo } from '../logo-file.ts';

interface Props {
  readonly answers: Answers;
  readonly dispatch: (action: Action) => void;
}

/**
 * What is on the paper besides the clauses: a logo, forms, an appendix of changes; and the
 * order, if it is the school's own.
 */
export function Paper({ answers, dispatch }: Props) {
  const set = (part: Partial<Answers>, field?: string) =>
    dispatch({ type: 'do', change: (now) => ({ ...now, ...part }), ...(field ? { field } : {}) });
  return (
    <>
      <LogoField {...{ answers, set }} />
      <FormsField {...{ answers, set }} />
      <AppendixField {...{ answers, set }} />
      {answers.order.length > 0 && (
        <p>
          You moved clauses or sections.{' '}
          <button type="button" onClick={() => set({ order: [] })}>
            Back to the template’s order
          </button>
        </p>
      )}
    </>
  );
}

interface FieldProps {
  readonly answers: Answers;
  readonly set: (part: Partial<Answers>, field?: string) => void;
}

function LogoField({ answers: { logo }, set }: FieldProps) {
  const [message, setMessage] = useState('');
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      const made = await readLogo(file);
      set({ logo: { ...made, alt: logo?.alt ?? '' } });
      setMessage('The logo is at the head of the title page.');
    } catch (error) {
      setMessage(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div class="field logo-field">
      <label for="logo">Logo</label>
      <input
        id="logo"
        type="file"
        accept={LOGO_TYPES.join()}
        aria-describedby="logo-help"
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <small id="logo-help">A PNG, JPEG or SVG picture. It stays in this browser.</small>
      {logo && <ChosenLogo {...{ logo, set }} />}
      <p role="status">{message}</p>
    </div>
  );
}

function ChosenLogo({ logo, set }: { readonly logo: Logo; readonly set: FieldProps['set'] }) {
  const { alt, width, height } = logo;
  return (
    <>
      <img src={logoAddress(logo)} {...{ alt, width, height }} />
      <label for="logo-alt">What the logo shows, for those who cannot see it</label>
      <input
        id="logo-alt"
        value={alt}
        aria-describedby="logo-alt-help"
        onInput={({ currentTarget: { value } }) => set({ logo: { ...logo, alt: value } }, 'logo')}
      />
      <small id="logo-alt-help">Such as “Crest of Hill View Primary School: an oak”.</small>
      <button type="button" onClick={() => set({ logo: null })}>
        Remove the logo
      </button>
    </>
  );
}

function FormsField({ answers: { forms }, set }: FieldProps) {
  const toggle = (id: FormId) => {
    const others = forms.filter((one) => one !== id);
    const added = others.length < forms.length ? others : [...forms, id];
    set({ forms: FORM_IDS.filter((one) => added.includes(one)) });
  };
  return (
    <fieldset>
      <legend>Forms at the end, each on a page of its own</legend>
      {FORM_IDS.map((id) => (
        <label key={id} class="option">
          <input type="checkbox" checked={forms.includes(id)} onChange={() => toggle(id)} />
          <span>{FORMS[id].title}</span>
        </label>
      ))}
    </fieldset>
  );
}

const APPENDIX_LABELS = {
  none: 'None: a policy that is published needs none',
  start: 'What differs from what you started from',
  adopted: 'What has changed since the version adopted last',
} as const satisfies Record<AppendixChoice, string>;

function AppendixField({ answers: { appendix, adopted }, set }: FieldProps) {
  const choices = (Object.keys(APPENDIX_LABELS) as AppendixChoice[]).filter(
    (one) => one !== 'adopted' || adopted.length > 0,
  );
  return (
    <fieldset>
      <legend>Appendix of changes</legend>
      {choices.map((one) => (
        <label key={one} class="option">
          <input
            type="radio"
            name="appendix"
            checked={appendix === one}
            onChange={() => set({ appendix: one })}
          />
          <span>{APPENDIX_LABELS[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
