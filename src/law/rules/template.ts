import type { Problem } from '../../report/problem.ts';
import type { TopicReading } from '../../topics/reading.ts';
import { occurrences } from '../citations.ts';
import { soundNames, unsoundNames } from '../names.ts';
import { actLikePhrases } from '../phrases.ts';
import { STATUSES, type Reference } from '../schema.ts';

interface Passage {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/**
 * Template wording names no law, guidance or platform but those that the register calls current or
 * amended, or those that policies misname, by their right name.
 */
export function templateProblems(
  readings: readonly TopicReading[],
  references: readonly Reference[],
): Problem[] {
  return readings.flatMap((reading) =>
    passagesOf(reading)
      .flatMap(({ text, path }) =>
        [...unsoundIn(text, references), ...unknownIn(text, references)].map((words) => ({
          rule: 'template-law' as const,
          ...reading.placeOf(path),
          ...words,
        })),
      )
      .map((problem) => ({ file: reading.file.path, ...problem })),
  );
}

function passagesOf({ topic }: TopicReading): Passage[] {
  return (topic?.positions ?? []).flatMap(({ wording }, index) => {
    if (!wording) return [];
    const path = ['positions', index, 'wording'];
    const bullets = wording.bullets.map((text, at) => ({ text, path: [...path, 'bullets', at] }));
    return [{ text: wording.text, path: [...path, 'text'] }, ...bullets];
  });
}

function unsoundIn(text: string, references: readonly Reference[]) {
  return references.flatMap((reference) =>
    unsoundNames(reference)
      .filter((name) => isNamed(text, name, references))
      .map((name) => ({
        message: `The wording names "${name}", which the register calls ${STATUSES[reference.status].label.toLowerCase()} (${reference.id}).`,
        fix: reference.replacedBy
          ? `Name what has taken its place: ${reference.replacedBy}.`
          : 'Leave it out, or check it and bring the register up to date.',
      })),
  );
}

/** Whether a name is in a text otherwise than as part of a longer name that may be used. */
function isNamed(text: string, name: string, references: readonly Reference[]): boolean {
  const sound = references.flatMap((one) => placesOf(text, soundNames(one)));
  return occurrences(text, name).some(
    (from) => !sound.some((place) => place.from <= from && place.to >= from + name.length),
  );
}

/**
 * What reads like a law and is in the register under no name that may be used, nor under one
 * that may not.
 */
function unknownIn(text: string, references: readonly Reference[]) {
  const known = references.flatMap((one) =>
    placesOf(text, [...soundNames(one), ...unsoundNames(one)]),
  );
  return actLikePhrases(text)
    .filter(({ from, to }) => !known.some((place) => place.from <= from && place.to >= to))
    .map(({ words }) => ({
      message: `The wording names "${words}", and the register has no such reference.`,
      fix: 'Write a reference for it in src/content/references/, or leave it out.',
    }));
}

function placesOf(text: string, names: readonly string[]) {
  return names.flatMap((name) =>
    occurrences(text, name).map((from) => ({ from, to: from + name.length })),
  );
}
