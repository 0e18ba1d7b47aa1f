import type { LocalProblem } from '../../report/problem.ts';
import { NO_HUE, OWN_HUES } from '../hues.ts';
import type { PolicyDraft } from '../policy.ts';

/** No two policies share a hue while another is free; slate, the hue of those that name none, any number may have. */
export function hueProblems(draft: PolicyDraft, drafts: readonly PolicyDraft[]): LocalProblem[] {
  const hue = draft.facts?.hue;
  if (hue === undefined || hue === NO_HUE) return [];
  const taken = new Set(drafts.map((one) => one.facts?.hue));
  const free = OWN_HUES.filter((one) => !taken.has(one));
  const first = drafts.find((one) => one.facts?.hue === hue);
  if (free.length === 0 || !first || first === draft) return [];
  return [
    {
      rule: 'hue-taken',
      ...draft.placeOf(['hue']),
      message: `The hue ${hue} is that of ${first.file.slug} already.`,
      fix: `Choose one that is free (${free.join(', ')}), or leave the hue out.`,
    },
  ];
}
