import { isOutOfDate, soundNames } from '../../law/names.ts';
import type { Reference } from '../../law/schema.ts';
import { isUsedAsName } from './as-a-name.ts';
import { dateAt, DATED } from './dates.ts';
import { patternFor } from './names.ts';
import { finderOf, hintOf, type Finder, type Place } from './place.ts';

/** A name of guidance in force, without the year of its edition. */
interface EditionName {
  readonly base: string;
  readonly year: number;
}

/**
 * Makes what finds earlier editions of guidance of which the register holds the edition in force:
 * "KCSIE 2023". What is found names a reference of its own, with the id of the edition in force.
 * Editions that the register holds by themselves are left to it.
 */
export function earlierEditionFinders(register: readonly Reference[]): Finder[] {
  const held = new Set(
    register
      .flatMap(({ title, wordings, otherNames }) => [title, ...wordings, ...otherNames])
      .map(small),
  );
  return register.flatMap((reference) => {
    const names = editionNames(reference);
    if (names.length === 0) return [];
    const earlier = earlierEdition(reference, names);
    return names.map(({ base, year }) => {
      const isEarlier = (one: string) => Number(one) < year && !held.has(small(`${base} ${one}`));
      const placesOf = ({ 0: words, index: from }: RegExpExecArray, text: string): Place[] => {
        const date = dateAt(text, from + words.length, true);
        if (!date?.years.every(isEarlier)) return [];
        const named = { name: base, kind: reference.kind, text, from, to: date.to };
        if (!isUsedAsName(named)) return [];
        return [{ reference: earlier, from, to: date.to, isSound: false, isAct: false }];
      };
      return finderOf(hintOf(base), () => patternFor(base, reference.kind), placesOf);
    });
  });
}

function editionNames(reference: Reference): EditionName[] {
  if (reference.kind !== 'guidance' || isOutOfDate(reference.status)) return [];
  return soundNames(reference).flatMap((name) => {
    const { base, year } = DATED.exec(name)?.groups ?? {};
    return base && year && !/[,(]/.test(base) ? [{ base, year: Number(year) }] : [];
  });
}

/** What is said of an edition that another has replaced: no more than follows from that. */
function earlierEdition(reference: Reference, names: readonly EditionName[]): Reference {
  const [longest] = names.map(({ base }) => base).toSorted((a, b) => b.length - a.length);
  return {
    ...reference,
    title: `${longest}, an earlier edition`,
    status: 'replaced',
    brief: 'an earlier edition, which a newer one has replaced',
    note: `An edition of an earlier year, which a newer one has replaced. The newest that our register knows: ${reference.title}.`,
    replacedBy: reference.title,
  };
}

function small(name: string): string {
  return name.toLowerCase().replaceAll(/[(),]/g, '');
}
