import { distance } from 'fastest-levenshtein';

const LONGEST = 60;
const MOST_NAMES = 3;
/** Shorter ones are part of nearly every name. */
const SHORTEST_PART = 3;

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What somebody typed, fit for one line of a terminal: no control characters, and not endless. */
export function shown(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ').trim();
  const letters = Array.from(line);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line;
}

/** The same in quotation marks. */
export function quoted(text: string): string {
  return `“${shown(text)}”`;
}

/** "“a”, “b” or “c”" */
export function anyOf(names: readonly string[]): string {
  return OR.format(names.map(quoted));
}

/**
 * How a name resembles what was typed: by a slip of the fingers, by containing it or being
 * contained in it, or hardly.
 */
const LIKENESS = { slip: 0, part: 1, little: 2 } as const;

interface Candidate {
  readonly name: string;
  readonly likeness: number;
  /** How many letters to change. */
  readonly steps: number;
}

/** All names, those most like one that was typed first. */
export function nearestNames(typed: string, names: readonly string[]): string[] {
  return ranked(typed, names).map(({ name }) => name);
}

/**
 * "Did you mean “head” or “chair”?" Names that have little to do with what was typed are named only
 * where there are no others.
 */
export function didYouMean(typed: string, names: readonly string[]): string {
  const all = ranked(typed, names);
  const like = all.filter(({ likeness }) => likeness < LIKENESS.little);
  const likely = (like.length > 0 ? like : all).slice(0, MOST_NAMES);
  return `Did you mean ${anyOf(likely.map(({ name }) => name))}?`;
}

function ranked(typed: string, names: readonly string[]): Candidate[] {
  const wanted = typed.trim().toLowerCase().slice(0, LONGEST);
  return names
    .map((name) => {
      const steps = distance(wanted, name);
      return { name, steps, likeness: likenessOf(wanted, name, steps) };
    })
    .toSorted((a, b) => a.likeness - b.likeness || a.steps - b.steps);
}

function likenessOf(wanted: string, name: string, steps: number): number {
  if (steps <= Math.max(2, wanted.length / 4)) return LIKENESS.slip;
  const isLongEnough = Math.min(wanted.length, name.length) >= SHORTEST_PART;
  const isPart = isLongEnough && (name.includes(wanted) || wanted.includes(name));
  return isPart ? LIKENESS.part : LIKENESS.little;
}

/** "1 policy", "3 policies" */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
