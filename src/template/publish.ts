import type {
  Check,
  FormerLaw,
  Template,
  TemplatePosition,
  TemplateTopic,
} from '../adopt/template.ts';
import { isOutOfDate, soundNames, unsoundNames } from '../law/names.ts';
import { byReferenceOrder } from '../law/order.ts';
import { hashOf } from '../policy/hash.ts';
import type { Reference } from '../law/schema.ts';
import { clauseName, splitReferences, type Policy } from '../policy/index.ts';
import { SILENT, type Position, type Topic } from '../topics/schema.ts';
import { monthsOf } from './months.ts';
import type { CheckSource, DetailSource, SectionSource } from './schema.ts';

export interface TemplateParts {
  readonly details: readonly DetailSource[];
  readonly sections: readonly SectionSource[];
  readonly checks: readonly CheckSource[];
  readonly topics: readonly Topic[];
  readonly policies: readonly Policy[];
  readonly references: readonly Reference[];
}

/**
 * What the name of a law has in it and the words by which readers look for one do not: "deepfake",
 * "ICO".
 */
const LAW_NAME =
  /\b(?:Acts?|Regulations?|[Gg]uidance|Standards?|Children Safe in Education|GDPR|KCSIE)\b/;

/**
 * How many policies a school can start from: more would not fit a list to choose from, nor the
 * page.
 */
const MOST_MODELS = 8;

/**
 * Puts together what the generator works with, from content that has passed validation.
 *
 * @returns plain data, topics in the order of the sections, laws in that of the register; the first
 *   policies that were read, to start from
 * @throws Error if a position has no wording or a topic recommends nothing: run the build to see
 *   which
 */
export function publishTemplate(parts: TemplateParts): Template {
  const { details, sections, checks, topics, policies } = parts;
  // Otherwise the version would differ wherever the files are read in another order.
  const references = parts.references.toSorted(byReferenceOrder);
  const models = policies
    .filter(({ slug }) => topics.every((topic) => topic.policies[slug]))
    .slice(0, MOST_MODELS);
  const inOrder = sections.flatMap((section) =>
    section.topics.flatMap((id) => topics.filter((topic) => topic.id === id)),
  );
  const published: Omit<Template, 'version'> = {
    details,
    sections,
    checks: checks.map(publishCheck),
    topics: inOrder.map((topic) => publishTopic(topic, models, policies)),
    models: models.map(({ slug, shortName, hue, title, publisher }) => ({
      slug,
      name: shortName,
      hue,
      title,
      publisher,
    })),
    laws: references
      .filter(({ kind }) => kind !== 'platform')
      .map((reference) => ({ title: reference.title, names: lawNames(reference) }))
      .filter(({ names }) => names.length > 0),
    formerLaws: references.flatMap(formerLaw),
  };
  return { ...published, version: versionOf(published) };
}

/** What changes a policy that was made from the template: its words, its topics, and the law. */
function versionOf({ sections, topics, laws, formerLaws }: Omit<Template, 'version'>): string {
  const words = topics.map(({ id, title, positions }) => [id, title, positions]);
  return hashOf(JSON.stringify([sections, words, laws, formerLaws]));
}

/** What a policy must not name any more; none for a platform, or for what is in force. */
function formerLaw(reference: Reference): FormerLaw[] {
  const { kind, status, title, note, replacedBy } = reference;
  const names = unsoundNames(reference).filter((name) => LAW_NAME.test(name));
  if (kind === 'platform' || !isOutOfDate(status) || names.length === 0) return [];
  return [{ title, names, note, instead: replacedBy }];
}

/**
 * A check as a school meets it: that the build knows of a published policy that sets it off is of
 * no use there.
 */
function publishCheck({ id, severity, topic, when, message }: CheckSource): Check {
  return { id, severity, topic, when, message };
}

/** The names under which a policy written today may name a law. */
function lawNames(reference: Reference): string[] {
  return soundNames(reference).filter((name) => LAW_NAME.test(name));
}

function publishTopic(
  topic: Topic,
  starts: readonly Policy[],
  policies: readonly Policy[],
): TemplateTopic {
  const { id, title, question, stake, recommended } = topic;
  if (!recommended) throw new Error(`Topic ${id} recommends nothing. Run the build to see why.`);
  const models = starts.flatMap(({ slug }) => {
    const stance = topic.policies[slug];
    if (!stance) return [];
    const position = stance.position === SILENT ? null : stance.position;
    return [[slug, { position, clauses: stance.clauses, says: stance.says }] as const];
  });
  return {
    id,
    title,
    question,
    stake,
    recommended: { ...recommended, why: named(recommended.why, policies) },
    positions: topic.positions.map((position) => publishPosition(position, id)),
    models: Object.fromEntries(models),
  };
}

/** A sentence of ours with its clauses named as a reader would: "NEU 5.3" for neu#5.3. */
function named(sentence: string, policies: readonly Policy[]): string {
  return splitReferences(sentence)
    .map((part) => {
      if (typeof part === 'string') return part;
      const policy = policies.find(({ slug }) => slug === part.policy);
      return policy ? `${policy.shortName} ${clauseName(policy, part.clause)}` : part.clause;
    })
    .join('');
}

function publishPosition(position: Position, topic: string): TemplatePosition {
  const { id, label, wording } = position;
  if (!wording) throw new Error(`Position ${id} of ${topic} has no wording. Run the build.`);
  return {
    id,
    label,
    months: monthsOf(position),
    text: wording.text,
    bullets: wording.bullets,
    basedOn: wording.basedOn,
  };
}
