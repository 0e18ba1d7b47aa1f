import type { Reference } from '../../law/schema.ts';
import { ENDS, STARTS, wordsPattern } from './pattern.ts';
import { finderOf, hintOf, type Finder, type Place } from './place.ts';

/**
 * Makes what finds an old name together with the new one, which tells the reader all: "X (formerly
 * Twitter)", "Twitter, now X".
 */
export function renamedFinders(register: readonly Reference[]): Finder[] {
  return register.flatMap((reference) => {
    const { status, replacedBy, wordings, otherNames } = reference;
    if (status !== 'renamed' || replacedBy === null) return [];
    const placesOf = ({ 0: words, index: from }: RegExpExecArray): Place[] => [
      { reference, from, to: from + words.length, isSound: true, isAct: false },
    ];
    return [...wordings, ...otherNames].map((old) =>
      finderOf(hintOf(old), () => bothNames(old, replacedBy), placesOf),
    );
  });
}

function bothNames(oldName: string, newName: string): RegExp {
  const [before, after] = [quotedPattern(oldName), quotedPattern(newName)];
  const formerly = '(?:which was )?(?:formerly|formally|previously|once)(?: known as| called)? ';
  const now =
    '(?:(?:which|that|and) )?(?:(?:is|are|was|has been|now|since) ){0,2}(?:now|known as|called|renamed|rebranded|re-branded)(?: (?:known as|called|renamed|rebranded|as|to))? ';
  const forms = [
    String.raw`${after},? ?[(\[–-]? ?${formerly}${before}${ENDS}[)\]]?`,
    String.raw`${after} ?(?:\/ ?|\()${before}${ENDS}\)?`,
    String.raw`${before},? ?[(\[–-]? ?${now}${after}${ENDS}[)\]]?`,
    String.raw`${before} ?(?:\/ ?|\()${after}${ENDS}\)?`,
  ];
  return new RegExp(`${STARTS}(?:${forms.join('|')})`, 'giu');
}

/** As a pattern, a name with or without quotation marks. */
function quotedPattern(name: string): string {
  return `["'“‘]?${wordsPattern(name)}["'”’]?`;
}
