import { ANSWERS_VERSION, LEFT_OUT, markOf, RECOMMENDED, type Answers } from './answers.ts';
import type { Template, TemplateTopic } from './template.ts';
import { withBasis } from './wordings.ts';

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
  const { version, details, ...others } = NO_WORK;
  const chosen = { version, base, details, choices: Object.fromEntries(choices) };
  return withBasis(template, { ...chosen, ...others, template: markOf(template) });
}

const NO_WORK: Omit<Answers, 'base' | 'choices' | 'template'> = {
  version: ANSWERS_VERSION,
  details: {},
  edits: {},
  own: [],
  looked: [],
  basis: {},
  order: [],
  forms: [],
  appendix: 'none',
  logo: null,
  adopted: [],
};

/**
 * What a starting point chooses on a topic.
 *
 * @returns id of a position; `left-out` where the recommendation is to leave it out; null where a
 *   model says nothing, so that the school has to decide
 */
export function baseChoice(topic: TemplateTopic, base: string): string | null {
  if (base === RECOMMENDED) return topic.recommended.position ?? LEFT_OUT;
  return topic.models[base]?.position ?? null;
}

/**
 * Starts from something else: typed details, edits and own clauses stay, choices are those of the
 * new base. Topics on which these differ have not been looked at.
 */
export function changeBase(template: Template, answers: Answers, base: string): Answers {
  const { choices } = startFrom(template, base);
  const looked = answers.looked.filter((id) => choices[id] === answers.choices[id]);
  return withBasis(template, { ...answers, base, choices, looked });
}

/**
 * How many choices of the school's own would change with the base: what it chose, and what it
 * looked at and left as it was preset. What nobody has looked at is not the school's.
 */
export function choicesLost(template: Template, answers: Answers, base: string): number {
  return template.topics.filter((topic) => {
    const choice = answers.choices[topic.id];
    const isPreset = choice === (baseChoice(topic, answers.base) ?? undefined);
    const isOwn = !isPreset || answers.looked.includes(topic.id);
    return isOwn && choice !== undefined && choice !== baseChoice(topic, base);
  }).length;
}

/**
 * Whether there is anything that would be missed: something typed, or a choice of the school's own.
 */
export function hasWork(template: Template, answers: Answers): boolean {
  const { details, choices, base } = answers;
  const isTyped = Object.values(details).some((value) => value.trim() !== '');
  const isChosen = template.topics.some(
    (topic) => choices[topic.id] !== (baseChoice(topic, base) ?? undefined),
  );
  return isTyped || isChosen || hasAdded(answers);
}

/** Whether there is more than choices and details. */
function hasAdded({ edits, own, order, forms, logo, adopted }: Answers): boolean {
  const lists = [Object.keys(edits), own, order, forms, adopted];
  return logo !== null || lists.some(({ length }) => length > 0);
}
