import type { Template } from '../../src/adopt/template.ts';
import { didYouMean, quoted } from './words.ts';

export const BASE = 'base';
export const CHOOSE = 'choose:';

/** Other names that people give to columns. */
const ALIASES: readonly (readonly [string, string])[] = [
  ['school name', 'school'],
  ['name of school', 'school'],
  ['name of the school', 'school'],
  ['school or trust', 'school'],
  ['name', 'school'],
  ['headteacher', 'head'],
  ['head teacher', 'head'],
  ['adopted', 'date_adopted'],
  ['adoption date', 'date_adopted'],
  ['date of adoption', 'date_adopted'],
  ['academy', 'school'],
  ['academy name', 'school'],
  ['policy title', 'title'],
  ['model', BASE],
  ['start from', BASE],
];

export interface ReadColumns {
  /** Names as the template has them, one for each column. */
  readonly names: readonly string[];
  readonly problems: readonly string[];
}

/**
 * What the columns of a file are, by the names in its first row: those of details, `base`,
 * `choose:TOPIC`, or what people call them. Capitals, spaces, hyphens and underscores are all one.
 *
 * @param place file and line, for messages
 */
export function readColumns(
  template: Template,
  place: string,
  header: readonly string[],
): ReadColumns {
  const known = knownNames(template);
  const names = header.map((typed) => known.get(plain(typed)) ?? typed);
  const problems = header.flatMap((typed, at) => {
    const first = names.indexOf(names[at] ?? '');
    const problem =
      first < at && typed !== ''
        ? `${quoted(typed)} is column ${first + 1} already.`
        : nameProblem(template, typed, known.has(plain(typed)));
    return problem === null ? [] : [`${place}, column ${at + 1}: ${problem}`];
  });
  return { names, problems };
}

function knownNames(template: Template): Map<string, string> {
  const { details, topics } = template;
  const ids = new Set([BASE, ...details.map(({ id }) => id)]);
  const pairs = [
    ...ALIASES.filter(([, name]) => ids.has(name)),
    ...details.map(({ id, label }) => [label, id] as const),
    ...topics.map(({ id, title }) => [`${CHOOSE}${title}`, `${CHOOSE}${id}`] as const),
    ...topics.map(({ id }) => [`${CHOOSE}${id}`, `${CHOOSE}${id}`] as const),
    ...[...ids].map((id) => [id, id] as const),
  ];
  return new Map(pairs.map(([typed, name]) => [plain(typed), name]));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .replaceAll(/ ?: ?/g, ':')
    .trim();
}

function nameProblem(template: Template, typed: string, isKnown: boolean): string | null {
  if (typed === '') return 'the column has no name.';
  if (isKnown) return null;
  const topics = template.topics.map(({ id }) => `${CHOOSE}${id}`);
  const names = [...template.details.map(({ id }) => id), BASE, ...topics];
  const nearest = didYouMean(typed, typed.startsWith(CHOOSE) ? topics : names);
  return `there is no column ${quoted(typed)}. ${nearest}`;
}
