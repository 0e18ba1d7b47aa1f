import type { LocalProblem } from '../../report/problem.ts';
import { actLikePhrases } from '../phrases.ts';
import type { ReferenceReading } from '../reading.ts';
import type { Reference } from '../schema.ts';

const LISTS = ['wordings', 'soundWordings', 'otherNames', 'see', 'topics'] as const;

/**
 * No two references are to one thing, none lists anything twice, and no words are claimed by more
 * references than they name laws.
 */
export function repeatProblems(
  reading: ReferenceReading,
  readings: readonly ReferenceReading[],
): LocalProblem[] {
  const { reference } = reading;
  if (!reference) return [];
  const first = readings.find(
    (one) => one.reference && keyOf(one.reference.title) === keyOf(reference.title),
  );
  const listed = LISTS.flatMap((field) =>
    reference[field].flatMap((one, index) =>
      reference[field].indexOf(one) < index
        ? [problem(reading, [field, index], `"${one}" is listed twice.`, 'Keep it once.')]
        : [],
    ),
  );
  const claimed = claimedBefore(reading, readings);
  if (!first || first === reading) return [...listed, ...claimed];
  const message = `The reference ${first.file.id} has the title "${reference.title}" too.`;
  const fix = 'Keep one of the two, with the wordings of both.';
  return [problem(reading, ['title'], message, fix), ...listed, ...claimed];
}

/**
 * Words that other references claim already, of those before this one: "Acts 1952 and 1996" may
 * have two claims, all others one.
 */
function claimedBefore(
  reading: ReferenceReading,
  readings: readonly ReferenceReading[],
): LocalProblem[] {
  const before = readings.slice(0, readings.indexOf(reading));
  return (['wordings', 'soundWordings'] as const).flatMap((field) =>
    (reading.reference?.[field] ?? []).flatMap((words, index) => {
      const claims = before.filter(({ reference }) => reference && claimsOf(reference, words));
      const [first] = claims;
      const laws = actLikePhrases(words).reduce((sum, phrase) => sum + phrase.laws, 0);
      if (!first || claims.length < laws) return [];
      const message = `The reference ${first.file.id} claims "${words}" too.`;
      return [problem(reading, [field, index], message, 'Keep the words in one of the two.')];
    }),
  );
}

function claimsOf({ wordings, soundWordings }: Reference, words: string): boolean {
  return wordings.includes(words) || soundWordings.includes(words);
}

function keyOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function problem(
  reading: ReferenceReading,
  path: readonly PropertyKey[],
  message: string,
  fix: string,
): LocalProblem {
  return { rule: 'reference-repeated', ...reading.placeOf(path), message, fix };
}
