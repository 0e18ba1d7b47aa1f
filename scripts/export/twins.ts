import { fileName } from '../../src/adopt/file-name.ts';
import type { PlannedPolicy } from './planned-policy.ts';
import { counted, quoted } from './words.ts';

type Named = Pick<PlannedPolicy, 'place' | 'school' | 'names'>;

/** More notes of one kind than this are counted, and not listed. */
const MOST = 5;

/** Rows that name the same school as a row before them: mostly one of the two is out of date. */
export function twinNotes(policies: readonly Named[]): string[] {
  const firsts = new Map<string, Named>();
  const notes = policies.flatMap((policy) => {
    if (policy.names.school.trim() === '') return [];
    const key = fileName(policy.names.school, '', '', '');
    const first = firsts.get(key);
    if (!first) firsts.set(key, policy);
    return first ? [twinNote(first, policy)] : [];
  });
  return shortened(notes, 'school that is there twice', 'schools that are there twice');
}

function twinNote(first: Named, { place, school, names }: Named): string {
  return `${place}: ${quoted(school)} is in ${first.place} already. Both are made, and the names of these files end in ${names.end}.`;
}

/** Rows that name no school, whose files nobody could tell apart. */
export function namelessNotes(policies: readonly Named[]): string[] {
  const nameless = policies.filter(({ names }) => names.school.trim() === '');
  if (nameless.length > 1 && nameless.length === policies.length) {
    return [
      'No row names its school, so the files are numbered. Name the schools in a column called “school”.',
    ];
  }
  const notes = nameless.map(
    ({ place }) => `${place}: the row names no school. Its files are called “school-…”.`,
  );
  return shortened(notes, 'row without the name of a school', 'rows without the name of a school');
}

function shortened(notes: readonly string[], one: string, many: string): string[] {
  if (notes.length <= MOST) return [...notes];
  const more = counted(notes.length - MOST, `more ${one}`, `more ${many}`);
  return [...notes.slice(0, MOST), `And ${more}.`];
}
