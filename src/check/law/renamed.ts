import type { Reference } from '../../law/schema.ts';
import { onlyWhere, telltaleOf } from './only-where.ts';
import { ENDS, STARTS, wordsPattern } from './pattern.ts';
import type { Finder, Place } from './place.ts';

/** Makes what finds an old name together with the new one, which tells the reader all: "X (formerly Twitter)", "Twitter, now X". */
export function renamedFinder(register: readonly Reference[]): Finder {
  const finders = register.flatMap((reference) => {
    const { status, replacedBy, wordings, otherNames } = reference;
    if (status !== 'renamed' || replacedBy === null) return [];
    return [...wordings, ...otherNames].map((old) =>
      onlyWhere(telltaleOf(old), () => finderFor(reference, old, replacedBy)),
    );
  });
  return (text) => finders.flatMap((find) => find(text));
}

function finderFor(reference: Reference, oldName: string, newName: string): Finder {
  const [before, after] = [wordsPattern(oldName), wordsPattern(newName)];
  const FORMERLY = '(?:formerly|previously|once)(?: known as| called)? ';
  const NOW = '(?:which is |which are )?now(?: known as| called| renamed)? ';
  const forms = [
    String.raw`${after},? ?[(\[–-]? ?${FORMERLY}${before}${ENDS}[)\]]?`,
    String.raw`${after} ?(?:\/ ?|\()${before}${ENDS}\)?`,
    String.raw`${before},? ?[(\[–-]? ?${NOW}${after}${ENDS}[)\]]?`,
    String.raw`${before} ?(?:\/ ?|\()${after}${ENDS}\)?`,
  ];
  const pattern = new RegExp(`${STARTS}(?:${forms.join('|')})`, 'giu');
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index: from }): Place => {
      return { reference, from, to: from + words.length, isSound: true, isAct: false };
    });
}
