import type { Position } from '../topics/schema.ts';

const MONTHS_IN = { months: 1, years: 12, hours: null } as const;

/** The months that a position fixes, or null if it fixes no period, or one of hours. */
export function monthsOf({ figure }: Pick<Position, 'figure'>): number | null {
  const months = figure ? MONTHS_IN[figure.unit] : null;
  return figure && months !== null ? figure.value * months : null;
}
