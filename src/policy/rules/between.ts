import type { LocalProblem } from '../../report/problem.ts';
import type { PolicyDraft } from '../policy.ts';

/** What policies say of one another hangs together: no two have one name, and none is based on itself by way of others. */
export function betweenProblems(draft: PolicyDraft, library: Library): LocalProblem[] {
  return [...nameProblems(draft, library), ...circleProblems(draft, library)];
}

/** All policies, by what others know them by. Made once, since there may be many. */
export interface Library {
  readonly bySlug: ReadonlyMap<string, PolicyDraft>;
  /** The first of each name. */
  readonly byName: ReadonlyMap<string | undefined, PolicyDraft>;
}

export function libraryOf(drafts: readonly PolicyDraft[]): Library {
  return {
    bySlug: new Map(drafts.map((draft) => [draft.file.slug, draft])),
    byName: new Map(drafts.toReversed().map((draft) => [nameOf(draft), draft])),
  };
}

function nameProblems(draft: PolicyDraft, { byName }: Library): LocalProblem[] {
  const name = nameOf(draft);
  const first = byName.get(name);
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

function circleProblems(draft: PolicyDraft, { bySlug }: Library): LocalProblem[] {
  const way = [draft.file.slug];
  for (let next = baseOf(draft); next !== undefined; next = baseOf(bySlug.get(next))) {
    if (next === draft.file.slug && way.length > 1) return [circle(draft, [...way, next])];
    if (way.includes(next)) return [];
    way.push(next);
  }
  return [];
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
