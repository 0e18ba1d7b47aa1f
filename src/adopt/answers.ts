import type { FormId } from './forms.ts';
import type { Logo } from './logo.ts';
import type { RecordedPolicy } from './recorded.ts';
import {
  positionOf,
  type Template,
  type TemplateSection,
  type TemplateTopic,
  type Wording,
} from './template.ts';

/** Version of the shape below; read-answers.ts reads older ones. */
export const ANSWERS_VERSION = 2;

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
  /**
   * Wordings that the school changed, by topic and position as in "review/every-12-months": each
   * position keeps its own.
   */
  readonly edits: Readonly<Record<string, Wording>>;
  /** Clauses of the school's own, in order. */
  readonly own: readonly OwnClause[];
  /** Ids of the topics that somebody has opened: until then their positions are preset. */
  readonly looked: readonly string[];
  /**
   * The template's wordings on which the choices stand, by topic and position as the edits. Where
   * the template words a position anew, these go on to stand until the school takes the new ones.
   */
  readonly basis: Readonly<Record<string, Wording>>;
  /** Sections and clauses in the school's own order; empty while it is the template's. */
  readonly order: readonly OrderedSection[];
  /** Forms that the policy has at its end besides the slip for staff. */
  readonly forms: readonly FormId[];
  /**
   * Which list of changes the policy has as its appendix: none, from what it was started from, or
   * from the version adopted last.
   */
  readonly appendix: AppendixChoice;
  readonly logo: Logo | null;
  /** Versions that were adopted, the newest last. */
  readonly adopted: readonly AdoptedVersion[];
  /** The template that the school has last gone through. */
  readonly template: TemplateMark;
}

/** By which it is told whether a template has changed since, and which of its topics are new. */
export interface TemplateMark {
  readonly version: string;
  /** Ids of its topics. */
  readonly topics: readonly string[];
}

export const APPENDICES = ['none', 'start', 'adopted'] as const;

export type AppendixChoice = (typeof APPENDICES)[number];

/** A section with the ids of its clauses, in order. */
export interface OrderedSection {
  readonly section: string;
  /** Ids of topics and of the school's own clauses. */
  readonly clauses: readonly string[];
}

/** A version as it was adopted. */
export interface AdoptedVersion {
  /** Day of adoption, such as "2026-12-09". */
  readonly on: string;
  /** As the school numbers it, such as "1.0". */
  readonly version: string;
  /** Version of the template from which it was made. */
  readonly template: string;
  readonly policy: RecordedPolicy;
}

export interface OwnClause {
  readonly id: string;
  /** Id of the section that it is in, at its end. */
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
  const { version, details, ...others } = NO_WORK;
  const chosen = { version, base, details, choices: Object.fromEntries(choices) };
  return withBasis(template, { ...chosen, ...others, template: markOf(template) });
}

/** What is kept of a template with answers that were made from it. */
export function markOf({ version, topics }: Template): TemplateMark {
  return { version, topics: topics.map(({ id }) => id) };
}

/** Whether the template is another than the one that the school went through last. */
export function isOtherTemplate(template: Template, answers: Pick<Answers, 'template'>): boolean {
  return answers.template.version !== template.version;
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
 * How many choices of the school's own would be others after a change of base: what it chose, and
 * what it looked at and left as it was preset. What nobody has looked at is not the school's.
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

/** Whether two schools have decided and typed the same, whatever they have looked at. */
export function isSameWork(one: Answers, other: Answers): boolean {
  return workOf(one) === workOf(other);
}

/** Answers never change, and are compared again with every key that is pressed. */
const works = new WeakMap<Answers, string>();

function workOf(answers: Answers): string {
  const known = works.get(answers);
  if (known !== undefined) return known;
  const work = JSON.stringify({ ...answers, looked: [] });
  works.set(answers, work);
  return work;
}

/** The key under which an edited wording is kept. */
export function editKey(topic: string, position: string): string {
  return `${topic}/${position}`;
}

/**
 * The school's own wording of a topic for the position chosen, or null if it has not changed it.
 */
export function editOf(answers: Answers, topic: string): Wording | null {
  return answers.edits[editKey(topic, answers.choices[topic] ?? '')] ?? null;
}

/**
 * The words of a clause as they stand: the school's, or the template's for the chosen position;
 * null if there is none.
 */
export function wordingOf(topic: TemplateTopic, answers: Answers): Wording | null {
  const choice = answers.choices[topic.id];
  if (choice === undefined || choice === LEFT_OUT) return null;
  return editOf(answers, topic.id) ?? basisOf(topic, answers);
}

/**
 * The template's wording on which the choice rests: the one taken when it was decided, or, if that
 * is unchanged or unknown, today's.
 */
export function basisOf(topic: TemplateTopic, { choices, basis }: Answers): Wording | null {
  const position = positionOf(topic, choices[topic.id] ?? null);
  const taken = position && basis[editKey(topic.id, position.id)];
  return taken && !isSameWording(taken, position) ? taken : position;
}

export function isSameWording(one: Wording, other: Wording): boolean {
  const [a, b] = [one.bullets, other.bullets];
  return (
    one.text === other.text && a.length === b.length && a.every((bullet, at) => bullet === b[at])
  );
}

/**
 * Answers that know the wordings on which their choices stand: a choice that is new is on the
 * wording of today. While the school has not gone through what the template has changed, it finds
 * the old words again on a position that it comes back to.
 *
 * @returns the same answers if nothing was to be noted
 */
export function withBasis(template: Template, answers: Answers): Answers {
  const { choices, basis } = answers;
  const isOpen = isOtherTemplate(template, answers);
  const known = template.topics.flatMap((topic) =>
    topic.positions.flatMap((position): [string, Wording][] => {
      const key = editKey(topic.id, position.id);
      const taken = basis[key];
      const { text, bullets } = position;
      if (choices[topic.id] === position.id) return [[key, taken ?? { text, bullets }]];
      return isOpen && taken ? [[key, taken]] : [];
    }),
  );
  const all = [...known, ...openingsIn(template, basis)];
  const isSame =
    all.length === Object.keys(basis).length &&
    all.every(([key, wording]) => basis[key] === wording);
  return isSame ? answers : { ...answers, basis: Object.fromEntries(all) };
}

/**
 * The paragraphs with which sections begin, which nobody chooses and which no later template
 * changes unasked either.
 */
function openingsIn({ sections }: Template, basis: Answers['basis']): [string, Wording][] {
  return sections.flatMap(({ id, opening = '' }): [string, Wording][] => {
    const key = openingKey(id);
    const taken = basis[key];
    return taken || opening ? [[key, taken ?? { text: opening, bullets: [] }]] : [];
  });
}

/** The key under which the opening of a section is kept beside the wordings decided on. */
export function openingKey(section: string): string {
  return editKey('opening', section);
}

/**
 * The paragraph with which a section begins: the one that was there when the school began, until it
 * takes another.
 */
export function openingOf(
  { id, opening = '' }: TemplateSection,
  { basis }: Pick<Answers, 'basis'>,
): string {
  return basis[openingKey(id)]?.text ?? opening;
}
