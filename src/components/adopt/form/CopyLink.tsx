import { useState } from 'preact/hooks';
import type { Answers } from '../../../adopt/answers.ts';
import { leftOutOfLink, toLink } from '../../../adopt/link.ts';
import type { Template } from '../../../adopt/template.ts';
import type { UsedAnswers } from '../use-answers.ts';

interface PartProps {
  readonly template: Template;
  readonly used: UsedAnswers;
  readonly setMessage: (message: string) => void;
}

/** Copies an address with the choices in it. */
export function CopyLink({ template, used, setMessage }: PartProps) {
  const [withDetails, setWithDetails] = useState(false);
  const copy = async () => {
    const choices = toLink(template, used.answers, withDetails);
    const link = `${location.origin}${location.pathname}#${choices}`;
    try {
      await navigator.clipboard.writeText(link);
      setMessage(`The link is copied. ${linkHolds(used.answers, withDetails)}`);
    } catch {
      setMessage(
        `This browser did not let us copy the link. Here it is: ${link} ${linkHolds(used.answers, withDetails)}`,
      );
    }
  };
  return (
    <p class="buttons">
      <button type="button" onClick={() => void copy()}>
        Copy a link to these choices
      </button>
      <label>
        <input
          type="checkbox"
          checked={withDetails}
          onChange={({ currentTarget }) => setWithDetails(currentTarget.checked)}
        />{' '}
        with the school’s details
      </label>
    </p>
  );
}

function linkHolds(answers: Answers, withDetails: boolean): string {
  const missing = leftOutOfLink(answers, withDetails);
  if (missing === null) return 'It holds all that you have decided.';
  return `It holds your choices, but not ${missing}. To pass those on, save the answers to a file and send that.`;
}
