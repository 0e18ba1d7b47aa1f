import type { LocalProblem } from '../../report/problem.ts';
import { characterName } from '../../report/unseen.ts';
import type { PolicyReading } from '../policy.ts';

/**
 * What the front matter lets through is there, and is named once: an exception that nothing needs
 * lets in what nobody has looked at.
 */
export function exceptionProblems(reading: PolicyReading): LocalProblem[] {
  if (!reading.facts) return [];
  const { linkHosts, allowedCharacters } = reading.facts;
  const texts = [reading.file.source, ...reading.clauses.map(({ text }) => text)];
  const characters = new Set(texts.flatMap((text) => [...new Set(text)].map(characterName)));
  return [
    ...unused(reading, 'linkHosts', linkHosts, (host) => leadsTo(reading, host)),
    ...unused(
      reading,
      'allowedCharacters',
      allowedCharacters.map(({ character }) => character),
      (name) => characters.has(name),
    ),
  ];
}

function leadsTo({ outerLinks }: PolicyReading, host: string): boolean {
  return outerLinks.some(({ url }) => URL.parse(url)?.host === host);
}

function unused(
  reading: PolicyReading,
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
        ...reading.placeOf([field, index]),
        message: isRepeated
          ? `${field} names ${name} twice.`
          : `${field} names ${name}, which this document does not have.`,
        fix: 'Remove it.',
      },
    ];
  });
}
