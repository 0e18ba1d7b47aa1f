import type { LocalProblem } from '../../report/problem.ts';
import type { ReferenceReading } from '../reading.ts';

const LISTS = ['wordings', 'soundWordings', 'otherNames', 'see', 'topics'] as const;

/** No two references are to one thing, and none lists anything twice. */
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
  if (!first || first === reading) return listed;
  const message = `The reference ${first.file.id} has the title "${reference.title}" too.`;
  const fix = 'Keep one of the two, with the wordings of both.';
  return [problem(reading, ['title'], message, fix), ...listed];
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
