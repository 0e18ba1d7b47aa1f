import type { LocalProblem } from '../../report/problem.ts';
import type { PolicyDraft } from '../policy.ts';

/** What policies say of one another hangs together: no two have one name, and none is based on itself by way of others. */
export function betweenProblems(
  draft: PolicyDraft,
  drafts: readonly PolicyDraft[],
): LocalProblem[] {
  return [...nameProblems(draft, drafts), ...circleProblems(draft, drafts)];
}

function nameProblems(draft: PolicyDraft, drafts: readonly PolicyDraft[]): LocalProblem[] {
  const name = nameOf(draft);
  const first = drafts.find((one) => nameOf(one) === name);
  if (name === undefined || !first || first === draft) return [];
  return [
    {
      rule: 'short-name-repeated',
      ...draft.placeOf(['shortName']),
      message: `The policy ${first.file.slug} has the short name "${draft.facts?.shortName}" too, so readers could not tell the two apart.`,
      fix: 'Give each a short name of its own, with its place if need be.',
    },
  ];
}

function nameOf({ facts }: PolicyDraft): string | undefined {
  return facts?.shortName.toLowerCase().replaceAll(/\s+/g, ' ');
}

function circleProblems(draft: PolicyDraft, drafts: readonly PolicyDraft[]): LocalProblem[] {
  const way = [draft.file.slug];
  for (let next = baseOf(draft); next !== undefined; next = baseOf(draftOf(next, drafts))) {
    if (next === draft.file.slug && way.length > 1) return [circle(draft, [...way, next])];
    if (way.includes(next)) return [];
    way.push(next);
  }
  return [];
}

function draftOf(slug: string, drafts: readonly PolicyDraft[]): PolicyDraft | undefined {
  return drafts.find((one) => one.file.slug === slug);
}

function baseOf(draft: PolicyDraft | undefined): string | undefined {
  return draft?.facts?.basedOn?.policy;
}

function circle(draft: PolicyDraft, way: readonly string[]): LocalProblem {
  return {
    rule: 'based-on-circle',
    ...draft.placeOf(['basedOn', 'policy']),
    message: `These policies are based on one another in a circle: ${way.join(' → ')}.`,
    fix: 'The one that was written first is based on none of the others: write basedOn: null there.',
  };
}
