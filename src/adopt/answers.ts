import { positionOf, type Template, type TemplateTopic, type Wording } from './template.ts';

/** Version of the shape below; read-answers.ts reads older ones. */
export const ANSWERS_VERSION = 1;

/** Start from what this site recommends, and not from one of the models. */
export const RECOMMENDED = 'recommended';

/** A topic that the school leaves out. */
export const LEFT_OUT = 'left-out';

/** All that a school has decided and typed. */
export interface Answers {
  readonly version: typeof ANSWERS_VERSION;
  /** Slug of a model, or `recommended`. */
  readonly base: string;
  /** What was typed for each detail, by its id; what was not touched is absent. */
  readonly details: Readonly<Record<string, string>>;
  /** For each decided topic the id of a position, or `left-out`; what is not decided is absent. */
  readonly choices: Readonly<Record<string, string>>;
  /** Wordings that the school changed, by topic and position as in "review/every-12-months": each position keeps its own. */
  readonly edits: Readonly<Record<string, Wording>>;
  /** Clauses of the school's own, in order. */
  readonly own: readonly OwnClause[];
  /** Ids of the topics that somebody has opened: until then their positions are preset. */
  readonly looked: readonly string[];
}

export interface OwnClause {
  readonly id: string;
  /** Id of the section that it stands in, at its end. */
  readonly section: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Answers with the positions of a model, or of the recommendation, chosen and nothing else.
 *
 * @param base slug of a model, or `recommended`
 * @throws Error if there is no such model
 */
export function startFrom(template: Template, base: string): Answers {
  if (base !== RECOMMENDED && !template.models.some((one) => one.slug === base)) {
    throw new Error(`There is no model "${base}".`);
  }
  const choices = template.topics.flatMap((topic) => {
    const choice = baseChoice(topic, base);
    return choice === null ? [] : [[topic.id, choice] as const];
  });
  return {
    version: ANSWERS_VERSION,
    base,
    details: {},
    choices: Object.fromEntries(choices),
    edits: {},
    own: [],
    looked: [],
  };
}

/**
 * What a starting point chooses on a topic.
 *
 * @returns id of a position; `left-out` where the recommendation is to leave it out; null where a model says nothing, so that the
 *   school has to decide
 */
export function baseChoice(topic: TemplateTopic, base: string): string | null {
  if (base === RECOMMENDED) return topic.recommended.position ?? LEFT_OUT;
  return topic.models[base]?.position ?? null;
}

/**
 * Starts from something else: typed details, edits and own clauses stay, choices are those of the new base. Topics on which these differ
 * have not been looked at.
 */
export function changeBase(template: Template, answers: Answers, base: string): Answers {
  const { details, edits, own } = answers;
  const start = startFrom(template, base);
  const looked = answers.looked.filter((id) => start.choices[id] === answers.choices[id]);
  return { ...start, details, edits, own, looked };
}

/** How many choices of the school's own would be others after a change of base; those that were preset are not the school's. */
export function choicesLost(template: Template, answers: Answers, base: string): number {
  return template.topics.filter((topic) => {
    const choice = answers.choices[topic.id];
    const isOwn = choice !== undefined && choice !== baseChoice(topic, answers.base);
    return isOwn && choice !== baseChoice(topic, base);
  }).length;
}

/** Whether there is anything that would be missed: something typed, or a choice of the school's own. */
export function hasWork(template: Template, answers: Answers): boolean {
  const { details, edits, own, choices, base } = answers;
  const isTyped = Object.values(details).some((value) => value.trim() !== '');
  const isChosen = template.topics.some(
    (topic) => choices[topic.id] !== (baseChoice(topic, base) ?? undefined),
  );
  return isTyped || isChosen || own.length > 0 || Object.keys(edits).length > 0;
}

/** Whether two schools have decided and typed the same, whatever they have looked at. */
export function isSameWork(one: Answers, other: Answers): boolean {
  return workOf(one) === workOf(other);
}

function workOf(answers: Answers): string {
  return JSON.stringify({ ...answers, looked: [] });
}

/** The key under which an edited wording is kept. */
export function editKey(topic: string, position: string): string {
  return `${topic}/${position}`;
}

/** The school's own wording of a topic for the position chosen, or null if it has not changed it. */
export function editOf(answers: Answers, topic: string): Wording | null {
  return answers.edits[editKey(topic, answers.choices[topic] ?? '')] ?? null;
}

/** The words of a clause as they stand: the school's, or the template's for the chosen position; null if there is none. */
export function wordingOf(topic: TemplateTopic, answers: Answers): Wording | null {
  const choice = answers.choices[topic.id];
  if (choice === undefined || choice === LEFT_OUT) return null;
  return editOf(answers, topic.id) ?? positionOf(topic, choice);
}

/** What of a template it takes to tell what a detail is. */
interface WithDetails {
  readonly details: readonly Pick<Template['details'][number], 'id' | 'initial'>[];
  readonly topics: readonly WithPeriods[];
}

/** A topic, with the months that each of its positions fixes. */
interface WithPeriods {
  readonly id: string;
  readonly positions: readonly { readonly id: string; readonly months: number | null }[];
}

/** What a school typed for a detail, or what stands there from the start. */
export function detailOf(
  template: WithDetails,
  answers: Pick<Answers, 'details' | 'choices'>,
  id: string,
): string {
  const typed = answers.details[id]?.trim();
  if (typed) return typed;
  if (id === 'review_months') return String(positionMonths(template, answers) ?? '');
  return template.details.find((one) => one.id === id)?.initial ?? '';
}

/** Months between reviews by the position chosen, or null if it fixes none or the topic is left out. */
export function positionMonths(
  { topics }: Pick<WithDetails, 'topics'>,
  { choices }: Pick<Answers, 'choices'>,
): number | null {
  const topic = topics.find((one) => one.id === 'review');
  return topic?.positions.find((one) => one.id === choices['review'])?.months ?? null;
}

/** A record without one of its keys. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}
