import type { LocalProblem } from '../../report/problem.ts';
import type { PolicyReading } from '../policy.ts';

/**
 * What policies say of one another is consistent: no two have one name, and none is based on itself
 * by way of others.
 */
export function betweenProblems(reading: PolicyReading, library: Library): LocalProblem[] {
  return [...nameProblems(reading, library), ...circleProblems(reading, library)];
}

/** All policies, by what others know them by. Made once, since there may be many. */
export interface Library {
  readonly bySlug: ReadonlyMap<string, PolicyReading>;
  /** The first of each name. */
  readonly byName: ReadonlyMap<string | undefined, PolicyReading>;
}

export function libraryOf(readings: readonly PolicyReading[]): Library {
  return {
    bySlug: new Map(readings.map((reading) => [reading.file.slug, reading])),
    byName: new Map(readings.toReversed().map((reading) => [nameOf(reading), reading])),
  };
}

function nameProblems(reading: PolicyReading, { byName }: Library): LocalProblem[] {
  const name = nameOf(reading);
  const first = byName.get(name);
  if (name === undefined || !first || first === reading) return [];
  return [
    {
      rule: 'short-name-repeated',
      ...reading.placeOf(['shortName']),
      message: `The policy ${first.file.slug} has the short name "${reading.facts?.shortName}" too, so readers could not tell the two apart.`,
      fix: 'Give each a short name of its own, with its place if need be.',
    },
  ];
}

function nameOf({ facts }: PolicyReading): string | undefined {
  return facts?.shortName.toLowerCase().replaceAll(/\s+/g, ' ');
}

function circleProblems(reading: PolicyReading, { bySlug }: Library): LocalProblem[] {
  const way = [reading.file.slug];
  for (let next = baseOf(reading); next !== undefined; next = baseOf(bySlug.get(next))) {
    if (next === reading.file.slug && way.length > 1) return [circle(reading, [...way, next])];
    if (way.includes(next)) return [];
    way.push(next);
  }
  return [];
}

function baseOf(reading: PolicyReading | undefined): string | undefined {
  return reading?.facts?.basedOn?.policy;
}

function circle(reading: PolicyReading, way: readonly string[]): LocalProblem {
  return {
    rule: 'based-on-circle',
    ...reading.placeOf(['basedOn', 'policy']),
    message: `These policies are based on one another in a circle: ${way.join(' → ')}.`,
    fix: 'The one that was written first is based on none of the others: write basedOn: null there.',
  };
}
