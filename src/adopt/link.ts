import { LEFT_OUT, type Answers } from './answers.ts';
import { baseChoice, startFrom } from './starts.ts';
import { withBasis } from './wordings.ts';
import { without } from './without.ts';
import { positionOf, type Template } from './template.ts';

const BASE = 'base';

/**
 * The choices as the part of an address after #, which browsers do not send anywhere: the base, and
 * what differs from it. Wordings, clauses of the school's own and details are not in it.
 *
 * @param withDetails whether the details that were typed go with it; only if the reader asks
 * @returns such as "base=neu&parents-as-contacts=must-be-cautious"
 */
export function toLink(template: Template, answers: Answers, withDetails = false): string {
  const parameters = new URLSearchParams({ [BASE]: answers.base });
  for (const topic of template.topics) {
    const choice = answers.choices[topic.id];
    if (choice !== (baseChoice(topic, answers.base) ?? undefined)) {
      parameters.set(topic.id, choice ?? '');
    }
  }
  if (withDetails) {
    for (const [id, value] of Object.entries(answers.details)) parameters.set(`~${id}`, value);
  }
  return parameters.toString();
}

/**
 * What a link leaves out of the answers, so that nobody sends one and believes that all is in it.
 *
 * @param withDetails as in toLink
 * @returns such as "the 2 wordings that you changed and your own clause"; null if it has all of
 *   them
 */
export function leftOutOfLink(answers: Answers, withDetails = false): string | null {
  const { edits, own, details } = answers;
  const wordings = Object.keys(edits).length;
  const filledIn = Object.values(details).filter((value) => value.trim() !== '').length;
  const parts = [
    ...(wordings === 0 ? [] : [counted(wordings, 'the wording', 'wordings', 'that you changed')]),
    ...(own.length === 0 ? [] : [counted(own.length, 'the clause', 'clauses', 'of your own')]),
    ...(withDetails || filledIn === 0 ? [] : ['the school’s details']),
  ];
  return parts.length === 0 ? null : AND.format(parts);
}

const AND = new Intl.ListFormat('en-GB');

/** "the wording that you changed", "the 3 wordings that you changed" */
function counted(count: number, one: string, many: string, rest: string): string {
  return `${count === 1 ? one : `the ${count} ${many}`} ${rest}`;
}

export interface ReadLink {
  /** Null where the link is damaged: then the reader keeps what is on the page. */
  readonly answers: Answers | null;
  /** What could not be used, in sentences for the reader. */
  readonly problems: readonly string[];
}

const DAMAGED =
  'The link is damaged: a part of it cannot be read. Ask for it again, or copy the whole of it. Nothing was changed.';

/**
 * Reads what toLink wrote, or what somebody made of it.
 *
 * @param text the part of an address after #
 * @returns null if it holds no choices at all; otherwise the answers with all that could be used,
 *   and what could not. Never throws.
 */
export function readLink(template: Template, text: string): ReadLink | null {
  const parameters = new URLSearchParams(text);
  const base = parameters.get(BASE);
  if (base === null) return null;
  if (!isWellFormed(text)) return { answers: null, problems: [DAMAGED] };
  const isKnown = base === 'recommended' || template.models.some(({ slug }) => slug === base);
  const problems = isKnown
    ? []
    : [
        `The link starts from “${base}”, which is not one of the models. It starts from the recommended policy instead.`,
      ];
  let answers = startFrom(template, isKnown ? base : 'recommended');
  for (const [name, value] of parameters) {
    if (name === BASE) continue;
    const result = applied(template, answers, name, value);
    if (typeof result === 'string') problems.push(result);
    else answers = result;
  }
  return { answers: withBasis(template, answers), problems };
}

/**
 * Whether every % of an address stands for a part of a letter, as %C3%A9 does, and none was cut off
 * or mangled on the way.
 */
function isWellFormed(text: string): boolean {
  return decoded(text) !== null;
}

/**
 * What is decoded is given back: a bundler drops a call whose result nobody takes, though it may
 * throw.
 */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Answers with one thing of a link applied, or what is wrong with it. */
function applied(
  template: Template,
  answers: Answers,
  name: string,
  value: string,
): Answers | string {
  if (name.startsWith('~')) return withDetail(template, answers, name.slice(1), value);
  const topic = template.topics.find((one) => one.id === name);
  if (!topic)
    return `The link names the topic “${name}”, which does not exist. It was passed over.`;
  if (value === '') return { ...answers, choices: without(answers.choices, name) };
  if (value !== LEFT_OUT && !positionOf(topic, value)) {
    return `The link chooses “${value}” on “${topic.title}”, which is not one of its positions. The choice was left as it was.`;
  }
  return { ...answers, choices: { ...answers.choices, [name]: value } };
}

function withDetail(template: Template, answers: Answers, id: string, value: string) {
  if (!template.details.some((one) => one.id === id)) {
    return `The link fills in “${id}”, which this template does not ask for. It was passed over.`;
  }
  return { ...answers, details: { ...answers.details, [id]: value } };
}
