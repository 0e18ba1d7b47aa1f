import type { FormId } from './forms.ts';
import type { Logo } from './logo.ts';
import type { RecordedPolicy } from './recorded.ts';
import type { Template, Wording } from './template.ts';

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
   * The template's wordings on which the choices rest, by topic and position as the edits. Where
   * the template rewords a position, these remain until the school takes the new ones.
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

/** Shows whether a template has changed since, and which of its topics are new. */
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

/** What is kept of a template with answers that were made from it. */
export function markOf({ version, topics }: Template): TemplateMark {
  return { version, topics: topics.map(({ id }) => id) };
}

/** Whether the template is not the one that the school went through last. */
export function isOtherTemplate(template: Template, answers: Pick<Answers, 'template'>): boolean {
  return answers.template.version !== template.version;
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
