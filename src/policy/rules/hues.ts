import type { LocalProblem } from '../../report/problem.ts';
import { NO_HUE, OWN_HUES } from '../hues.ts';
import type { PolicyReading } from '../policy.ts';

/**
 * No two policies share a hue while another is free; any number may have slate, the hue of those
 * that name none.
 */
export function hueProblems(
  reading: PolicyReading,
  readings: readonly PolicyReading[],
): LocalProblem[] {
  const hue = reading.facts?.hue;
  if (hue === undefined || hue === NO_HUE) return [];
  const taken = new Set(readings.map((one) => one.facts?.hue));
  const free = OWN_HUES.filter((one) => !taken.has(one));
  const first = readings.find((one) => one.facts?.hue === hue);
  if (free.length === 0 || !first || first === reading) return [];
  return [
    {
      rule: 'hue-taken',
      ...reading.placeOf(['hue']),
      message: `The hue ${hue} is that of ${first.file.slug} already.`,
      fix: `Choose one that is free (${free.join(', ')}), or leave the hue out.`,
    },
  ];
}
