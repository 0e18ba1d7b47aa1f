import type { LocalProblem } from '../../report/problem.ts';
import type { TopicReading } from '../reading.ts';
import type { Position } from '../schema.ts';

type Figure = NonNullable<Position['figure']>;

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const HOURS = { hour: 1, day: 24, week: 7 * 24 } as const;
const MONTHS = { month: 1, year: 12 } as const;
const NAMED = new RegExp(
  `(?<![\\d.,])(\\d+(?:\\.\\d+)?|${NUMBERS.join('|')}|every|each|a)[ -](hour|day|week|month|year)s?\\b`,
  'i',
);

/**
 * The number that a position turns on is possible, and is the one that its label gives.
 */
export function figureProblems(reading: TopicReading): LocalProblem[] {
  return (reading.topic?.positions ?? []).flatMap((position, index) => {
    const { figure, label } = position;
    if (!figure) return [];
    const message = fault(figure, label);
    const fix =
      'Let the label and the figure say the same, such as "Every 3 years" and { value: 36, unit: months }.';
    const place = reading.placeOf(['positions', index, 'figure']);
    return message === null ? [] : [{ rule: 'position-figure', ...place, message, fix }];
  });
}

function fault(figure: Figure, label: string): string | null {
  if (figure.value <= 0)
    return `A figure of ${figure.value} ${figure.unit} is none that a policy can set.`;
  const [words, count, unit] = NAMED.exec(label) ?? [];
  if (words === undefined || count === undefined || unit === undefined) return null;
  const named = measure(numberOf(count), unit.toLowerCase());
  const given = measure(figure.value, figure.unit.replace(/s$/, ''));
  if (named === null || (given?.in === named.in && given.amount === named.amount)) return null;
  return `The label says "${words}", and the figure ${figure.value} ${figure.unit}.`;
}

function numberOf(words: string): number {
  const number = NUMBERS.indexOf(words.toLowerCase()) + 1;
  return number > 0 ? number : Number.isNaN(Number(words)) ? 1 : Number(words);
}

/**
 * Months and years are measured in months, the shorter units in hours: no number of hours is a
 * month.
 */
function measure(amount: number, unit: string): { amount: number; in: 'hours' | 'months' } | null {
  if (unit in HOURS) return { amount: amount * HOURS[unit as keyof typeof HOURS], in: 'hours' };
  if (unit in MONTHS) return { amount: amount * MONTHS[unit as keyof typeof MONTHS], in: 'months' };
  return null;
}
