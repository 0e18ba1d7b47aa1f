/**
 * What a policy is assembled from. Plain data: the build writes it as adopt/template.json, the page
 * reads it.
 */
export interface Template {
  readonly details: readonly Detail[];
  readonly sections: readonly TemplateSection[];
  /** In the order in which they are in the sections. */
  readonly topics: readonly TemplateTopic[];
  readonly models: readonly Model[];
  readonly checks: readonly Check[];
  /** Law and guidance that wordings may name, each with every name it goes by. */
  readonly laws: readonly { readonly title: string; readonly names: readonly string[] }[];
  /** Law and guidance that wordings must not name any more. */
  readonly formerLaws: readonly FormerLaw[];
  /** Differs whenever a wording, a topic or the law has changed. */
  readonly version: string;
}

/** A law or guidance that is out of date under some names. */
export interface FormerLaw {
  readonly title: string;
  /** Names that are out of date. */
  readonly names: readonly string[];
  /** What became of it, in plain sentences. */
  readonly note: string;
  /** What to cite instead; null if there is nothing. */
  readonly instead: string | null;
}

/** A blank that the school fills in. */
export interface Detail {
  /** Its name, as in {school}. */
  readonly id: string;
  readonly group: DetailGroup;
  readonly label: string;
  readonly help: string;
  readonly example: string;
  readonly kind: DetailKind;
  /** Whether the policy is a draft without it. */
  readonly required: boolean;
  /** What is there until the school writes something else; the empty string for nothing. */
  readonly initial: string;
  /**
   * Whether it says what staff may or must do, or what they are promised: then to fill it in is a
   * change to consult on.
   */
  readonly substance: boolean;
}

export type DetailGroup = 'school' | 'people' | 'adoption';

/**
 * `name` is without an article, `role` with one; `lines` may have several; `months` is a number
 * of them; `date` is 2026-11-20.
 */
export type DetailKind = 'name' | 'role' | 'text' | 'lines' | 'months' | 'date';

export interface TemplateSection {
  readonly id: string;
  readonly title: string;
  /**
   * A paragraph without a number that it begins with, whatever is chosen; may have placeholders.
   */
  readonly opening?: string | undefined;
  /** Ids of its topics, in order. */
  readonly topics: readonly string[];
}

export interface TemplateTopic {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly stake: string;
  /** Strictest first. */
  readonly positions: readonly TemplatePosition[];
  /**
   * Where each model stands, by slug: id of a position, or null where it says nothing; and its
   * clauses.
   */
  readonly models: Readonly<Record<string, ModelStance>>;
  readonly recommended: { readonly position: string | null; readonly why: string };
}

export interface TemplatePosition extends Wording {
  readonly id: string;
  readonly label: string;
  /** Months that it fixes, where it fixes a period; otherwise null. */
  readonly months: number | null;
  /** Clauses that the wording is based on, written neu#5.3. */
  readonly basedOn: readonly string[];
}

/** Words of one clause: a paragraph, and bullets that go on from it. */
export interface Wording {
  readonly text: string;
  readonly bullets: readonly string[];
}

export interface ModelStance {
  readonly position: string | null;
  readonly clauses: readonly string[];
  readonly says: string;
}

/** One of the policies that a school may start from. */
export interface Model {
  readonly slug: string;
  readonly name: string;
  /** Tells it apart at a glance. */
  readonly hue: string;
  readonly title: string;
  readonly publisher: string;
}

/** Something to think about, when all of its conditions hold. */
export interface Check {
  readonly id: string;
  readonly severity: 'contradiction' | 'risk';
  readonly when: readonly Condition[];
  readonly message: string;
  /** Id of the topic that it is about. */
  readonly topic: string;
}

/**
 * A topic with one of some choices (position ids, `left-out`), or a number of months over a limit.
 */
export type Condition =
  | { readonly topic: string; readonly is: readonly string[] }
  | { readonly detail: string; readonly over: number };

/** @throws Error if the template has no such topic */
export function topicOf(template: Template, id: string): TemplateTopic {
  const topic = template.topics.find((one) => one.id === id);
  if (!topic) throw new Error(`The template has no topic "${id}".`);
  return topic;
}

/** A position of a topic, or null if it has none of that id. */
export function positionOf(topic: TemplateTopic, id: string | null): TemplatePosition | null {
  return topic.positions.find((one) => one.id === id) ?? null;
}
