import { ANSWERS_VERSION, LEFT_OUT, RECOMMENDED, type Answers } from './answers.ts';
import { withBasis } from './wordings.ts';
import { readAdditions } from './read-additions.ts';
import { countOwn, MOST_OWN, readWordings } from './read-wordings.ts';
import { entriesOf, isData, shown, type Data } from './saved.ts';
import { positionOf, type Template } from './template.ts';

/** A file larger than this was not written by this site. */
export const LARGEST_FILE = 2_000_000;

/** Answers read from a file or from this browser, with what could not be used. */
export interface ReadAnswers {
  /** Null if nothing could be used: then the reader keeps what is on the page. */
  readonly answers: Answers | null;
  /** In sentences for the reader. */
  readonly problems: readonly string[];
}

/**
 * Reads answers that were saved, whatever state they are in. What was typed is kept: a wording of a
 * topic that the template no longer has becomes a clause of the school's own.
 *
 * @param text JSON, as saved
 * @returns the answers, and a sentence for everything that could not be used. Never throws.
 */
export function readAnswers(template: Template, text: string): ReadAnswers {
  if (text.length > LARGEST_FILE) {
    return refused('This file is too large to be saved answers. Nothing was changed.');
  }
  const data = parse(text);
  const version = data?.['version'];
  if (typeof version === 'number' && version > ANSWERS_VERSION) {
    return refused(
      'These answers were saved by a newer version of this page. Load the page again and try once more. Nothing was changed.',
    );
  }
  if (!data || typeof version !== 'number' || !isData(data['choices'])) {
    return refused('This file does not hold saved answers, or it is damaged. Nothing was changed.');
  }
  const own = countOwn(template, data);
  if (own > MOST_OWN) return refused(tooMany(own));
  const problems: string[] = [];
  const answers: Answers = {
    version: ANSWERS_VERSION,
    base: readBase(template, data['base'], problems),
    details: readDetails(template, data['details'], problems),
    choices: readChoices(template, data['choices'], problems),
    ...readWordings(template, data, problems),
    looked: readLooked(template, data['looked']),
    ...readAdditions(template, data, problems),
  };
  return { answers: withBasis(template, answers), problems };
}

function refused(problem: string): ReadAnswers {
  return { answers: null, problems: [problem] };
}

const NUMBER = new Intl.NumberFormat('en-GB');

function tooMany(own: number): string {
  return `This file holds ${NUMBER.format(own)} clauses of a school’s own, and this page takes ${MOST_OWN} at most. Nothing was changed.`;
}

function parse(text: string): Data | null {
  try {
    const value: unknown = JSON.parse(text);
    return isData(value) ? value : null;
  } catch {
    return null;
  }
}

function readBase(template: Template, base: unknown, problems: string[]): string {
  if (base === RECOMMENDED || template.models.some((one) => one.slug === base)) return String(base);
  problems.push(
    'The model they started from is not known. They are compared with the recommended policy.',
  );
  return RECOMMENDED;
}

function readDetails(template: Template, details: unknown, problems: string[]) {
  const known = new Set(template.details.map((one) => one.id));
  const kept = textsOf(details, 'The details', 'What was filled in for', problems);
  return Object.fromEntries(
    kept.filter(([id, typed]) => {
      if (!known.has(id)) problems.push(`“${id}: ${typed}” is no longer asked for.`);
      return known.has(id);
    }),
  );
}

function readChoices(template: Template, choices: Data, problems: string[]) {
  const texts = textsOf(choices, 'The choices', 'The choice on', problems);
  const kept = texts.filter(([id, choice]) => {
    const topic = template.topics.find((one) => one.id === id);
    const isKnown = topic && (choice === LEFT_OUT || positionOf(topic, choice));
    if (!isKnown)
      problems.push(`The choice “${choice}” on “${topic?.title ?? id}” is no longer there.`);
    return isKnown;
  });
  return Object.fromEntries(kept);
}

/** Nothing is lost with what cannot be read of it, and older answers have none. */
function readLooked(template: Template, looked: unknown): string[] {
  const ids: readonly unknown[] = Array.isArray(looked) ? looked : [];
  return template.topics.map(({ id }) => id).filter((id) => ids.includes(id));
}

/** The entries that are texts; what the others hold is reported. */
function textsOf(value: unknown, all: string, each: string, problems: string[]) {
  return entriesOf(value, all, problems).filter((entry): entry is [string, string] => {
    const [key, text] = entry;
    if (typeof text === 'string') return true;
    problems.push(`${each} “${key}” cannot be read ${shown(text)}.`);
    return false;
  });
}

/** Answers as they are saved, in this browser and in files. */
export function writeAnswers(answers: Answers): string {
  return JSON.stringify(answers, null, 2);
}
