import { isDate } from './dates.ts';

/** Who signs. In a table of duties the same offices are beside what they do. */
const OFFICE = String.raw`head ?teacher|principal|head of school|executive head|chair(?: of [\p{L} ]+)?`;

const ALONE = new RegExp(`^(?:${OFFICE})\\s*:?$`, 'iu');

/** An office, a colon or a rule, and what is beside it. */
const BESIDE = new RegExp(
  `^(?:${OFFICE})\\s*(?:[:|\\t]|(?=_{3,}|\\.{4,}|…{2,}))(?<beside>.*)$`,
  'iu',
);

/** Nothing, a rule to write on, or what is written before one. */
const BLANK = /^[\s_.…]*$|_{3,}|^(?:signed|signature|dated?)\s*:?[\s_.…]*$/i;

/** "Mrs J. Example": each word begins with a capital. */
const PERSON = /^(?:\p{Lu}[\p{L}.’'-]*[\s,]*){1,5}$/u;

/** Whether a text is an office whose holder signs. */
export function isOffice(text: string): boolean {
  return ALONE.test(text.trim());
}

/** Whether what is beside an office is a place to sign or a date. */
export function isToFillIn(text: string): boolean {
  return BLANK.test(text) || isDate(text);
}

/** "Headteacher: Mrs J. Example", but not "Headteacher: makes sure that staff know this policy". */
export function isSignedByOffice(text: string): boolean {
  const beside = BESIDE.exec(text)?.groups?.['beside']?.trim();
  return beside !== undefined && isToSignOrPerson(beside);
}

/** Whether the cells of a row are an office and what its holder does. */
export function isDuty([first = '', ...others]: readonly string[]): boolean {
  return isOffice(first) && others.some((cell) => !isToSignOrPerson(cell) && !isOffice(cell));
}

function isToSignOrPerson(text: string): boolean {
  return isToFillIn(text) || PERSON.test(text);
}
