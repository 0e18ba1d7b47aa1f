import type { LocalProblem } from '../../report/problem.ts';
import { characterName } from '../../report/unseen.ts';
import type { PolicyDraft } from '../policy.ts';

/** What the front matter lets through is there, and is named once: an exception that nothing needs lets in what nobody has looked at. */
export function exceptionProblems(draft: PolicyDraft): LocalProblem[] {
  if (!draft.facts) return [];
  const { linkHosts, allowedCharacters } = draft.facts;
  const texts = [draft.file.source, ...draft.clauses.map(({ text }) => text)];
  const characters = new Set(texts.flatMap((text) => [...new Set(text)].map(characterName)));
  return [
    ...unused(draft, 'linkHosts', linkHosts, (host) => leadsTo(draft, host)),
    ...unused(
      draft,
      'allowedCharacters',
      allowedCharacters.map(({ character }) => character),
      (name) => characters.has(name),
    ),
  ];
}

function leadsTo({ outerLinks }: PolicyDraft, host: string): boolean {
  return outerLinks.some(({ url }) => URL.parse(url)?.host === host);
}

function unused(
  draft: PolicyDraft,
  field: 'linkHosts' | 'allowedCharacters',
  names: readonly string[],
  isThere: (name: string) => boolean,
): LocalProblem[] {
  return names.flatMap((name, index) => {
    const isRepeated = names.indexOf(name) < index;
    if (isThere(name) && !isRepeated) return [];
    return [
      {
        rule: 'exception-unused',
        ...draft.placeOf([field, index]),
        message: isRepeated
          ? `${field} names ${name} twice.`
          : `${field} names ${name}, which this document does not have.`,
        fix: 'Remove it.',
      },
    ];
  });
}
