import { RECOMMENDED, type Answers } from '../answers.ts';
import { startFrom } from '../starts.ts';
import { assemble } from '../assemble.ts';
import { dayInWords } from '../../law/dates.ts';
import { recorded } from '../record.ts';
import type { Template } from '../template.ts';
import { clausesRecorded, type ClausedPolicy } from './from-clauses.ts';
import type { Before } from './tracked.ts';

/**
 * The policy as the school started from it: the template's words for the positions of the model,
 * with the details filled in.
 */
export function beforeFromStart(template: Template, answers: Answers): Before {
  const { base, details } = answers;
  const start = { ...startFrom(template, base), details };
  const model = template.models.find(({ slug }) => slug === base);
  const name =
    base === RECOMMENDED || !model
      ? 'the recommended policy'
      : `the policy that has the positions of ${model.name}`;
  return { name, policy: recorded(assemble(template, start)) };
}

/** The versions that the school has adopted, the newest first. */
export function beforesAdopted({ adopted }: Pick<Answers, 'adopted'>): Before[] {
  return adopted.toReversed().map(({ on, version, policy }) => {
    const day = `adopted on ${dayInWords(on)}`;
    return { name: version === '' ? `the version ${day}` : `version ${version} (${day})`, policy };
  });
}

/** A document that was read, or a published policy, in its own words. */
export function beforeFromClauses(name: string, policy: ClausedPolicy): Before {
  return { name, policy: clausesRecorded(policy) };
}
