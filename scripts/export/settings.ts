import { LEFT_OUT, RECOMMENDED, type Answers } from '../../src/adopt/answers.ts';
import { changeBase, startFrom } from '../../src/adopt/starts.ts';
import { withBasis } from '../../src/adopt/wordings.ts';
import type { Template } from '../../src/adopt/template.ts';
import { readDay } from './dates.ts';
import { anyOf, didYouMean, nearestNames, quoted } from './words.ts';

/** Something that was set, and where: "--set head", "schools.csv:3, column head". */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly place: string;
}

/** What was set for a policy, by arguments or by a row. */
export interface Settings {
  /** A setting whose value is the slug of a model, or `recommended`. */
  readonly base: Setting | null;
  readonly details: readonly Setting[];
  readonly choices: readonly Setting[];
}

export const NO_SETTINGS: Settings = { base: null, details: [], choices: [] };

/** Two sets of settings as one; the second goes before the first. */
export function combined(first: Settings, second: Settings): Settings {
  return {
    base: second.base ?? first.base,
    details: [...first.details, ...second.details],
    choices: [...first.choices, ...second.choices],
  };
}

/** Everything that can be started from. */
export function baseNames(template: Template): string[] {
  return [RECOMMENDED, ...template.models.map(({ slug }) => slug)];
}

/** What the template does not know, each with its place and the nearest names that it knows. */
export function settingProblems(template: Template, settings: Settings): string[] {
  const { base, details, choices } = settings;
  return [
    ...(base ? baseProblems(template, base) : []),
    ...details.flatMap((one) => detailProblems(template, one)),
    ...choices.flatMap((one) => choiceProblems(template, one)),
  ];
}

function baseProblems(template: Template, { value, place }: Setting): string[] {
  const names = baseNames(template);
  if (names.includes(value)) return [];
  return [`${place}: there is no model ${quoted(value)}. ${didYouMean(value, names)}`];
}

function detailProblems(template: Template, setting: Setting): string[] {
  const { name, place, value } = setting;
  const names = template.details.map(({ id }) => id);
  if (isDate(template, setting)) {
    const read = readDay(value);
    return read.kind === 'day' ? [] : [`${place}: ${quoted(value)} ${read.why}.`];
  }
  if (names.includes(name)) return [];
  return [`${place}: there is no detail ${quoted(name)}. ${didYouMean(name, names)}`];
}

/** Whether a setting fills in a day, and does not only blank it. */
function isDate({ details }: Template, { name, value }: Setting): boolean {
  return value.trim() !== '' && details.find(({ id }) => id === name)?.kind === 'date';
}

/**
 * Days as the page writes them, so that the next review can be counted from them, and lines
 * separated as on the page; anything else as typed.
 */
function asTemplateHas(template: Template, setting: Setting): Setting {
  const { name, value } = setting;
  const read = isDate(template, setting) ? readDay(value) : null;
  if (read?.kind === 'day') return { ...setting, value: read.day };
  const isList = template.details.find(({ id }) => id === name)?.kind === 'lines';
  return isList ? { ...setting, value: inLines(value) } : setting;
}

/**
 * Where a line cannot be ended, or nobody knows how, semicolons separate lines; where a line is
 * ended, they belong to the words.
 */
function inLines(value: string): string {
  return /[\r\n]/.test(value) ? value : value.replaceAll(/; +/g, '\n');
}

function choiceProblems(template: Template, { name, value, place }: Setting): string[] {
  const topic = template.topics.find(({ id }) => id === name);
  if (!topic) {
    const names = template.topics.map(({ id }) => id);
    return [`${place}: there is no topic ${quoted(name)}. ${didYouMean(name, names)}`];
  }
  const names = [...topic.positions.map(({ id }) => id), LEFT_OUT];
  if (names.includes(value)) return [];
  const nearest = anyOf(nearestNames(value, names));
  return [`${place}: there is no position ${quoted(value)} on ${name}. It can be ${nearest}.`];
}

/**
 * Answers with settings applied. A base sets every choice anew and keeps what was typed, as it does
 * on the page.
 *
 * @param saved what was saved before; null to start with nothing
 * @param settings in which settingProblems found nothing
 */
export function answersWith(
  template: Template,
  saved: Answers | null,
  { base, details, choices }: Settings,
): Answers {
  const start = startedFrom(template, saved, base?.value);
  return withBasis(template, {
    ...start,
    details: { ...start.details, ...recordOf(details.map((one) => asTemplateHas(template, one))) },
    choices: { ...start.choices, ...recordOf(choices) },
  });
}

function startedFrom(template: Template, saved: Answers | null, base: string | undefined): Answers {
  if (!saved) return startFrom(template, base ?? RECOMMENDED);
  return base === undefined ? saved : changeBase(template, saved, base);
}

function recordOf(settings: readonly Setting[]): Record<string, string> {
  return Object.fromEntries(settings.map(({ name, value }) => [name, value]));
}
