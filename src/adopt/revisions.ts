import { isOtherTemplate, markOf, type Answers } from './answers.ts';
import {
  basisOf,
  editKey,
  editOf,
  openingKey,
  openingOf,
  withBasis,
  wordingOf,
} from './wordings.ts';
import { without } from './without.ts';
import { shownDiff } from './changes.ts';
import type { DiffPart } from '../compare/diff.ts';
import { fillContext, filledText } from './fill.ts';
import { citable, citing, type NamedFormerLaw } from './former-laws.ts';
import {
  positionOf,
  topicOf,
  type Template,
  type TemplateSection,
  type TemplateTopic,
} from './template.ts';

/** A wording that the template has revised since the school decided on it. */
export interface Revision {
  readonly topic: TemplateTopic;
  /** Id of the position. */
  readonly position: string;
  /** Whether the school has a wording of its own there. */
  readonly isEdited: boolean;
  /** The words that the template now has others for. */
  readonly diff: readonly DiffPart[];
}

/** What has changed in the template since the school went through it. */
export interface TemplateNews {
  readonly revisions: readonly Revision[];
  /** Openings of sections that are revised. */
  readonly openings: readonly RevisedOpening[];
  /** Topics that it has gained. */
  readonly topics: readonly TemplateTopic[];
}

export interface RevisedOpening {
  readonly section: TemplateSection;
  readonly diff: readonly DiffPart[];
}

/**
 * What has changed in the template since; nothing of it is in the policy until the school takes it.
 */
export function templateNews(template: Template, answers: Answers): TemplateNews {
  if (!isOtherTemplate(template, answers)) return NOTHING;
  const { topics } = answers.template;
  return {
    revisions: template.topics.flatMap((topic) => revisionOf(template, topic, answers)),
    openings: template.sections.flatMap((section) => revisedOpening(template, section, answers)),
    topics: template.topics.filter(({ id }) => !topics.includes(id)),
  };
}

const NOTHING: TemplateNews = { revisions: [], openings: [], topics: [] };

function revisedOpening(
  template: Template,
  section: TemplateSection,
  answers: Answers,
): RevisedOpening[] {
  const context = fillContext(template, answers);
  const words = (text: string) => filledText({ text, bullets: [] }, context);
  const diff = shownDiff(words(openingOf(section, answers)), words(section.opening ?? ''));
  return diff === null ? [] : [{ section, diff }];
}

/** Answers in which a section begins as the template of today has it. */
export function takeOpening(template: Template, answers: Answers, section: string): Answers {
  return withBasis(template, { ...answers, basis: without(answers.basis, openingKey(section)) });
}

function revisionOf(template: Template, topic: TemplateTopic, answers: Answers): Revision[] {
  const position = positionOf(topic, answers.choices[topic.id] ?? null);
  const standing = wordingOf(topic, answers);
  if (!position || !standing || basisOf(topic, answers) === position) return [];
  const context = fillContext(template, answers);
  const diff = shownDiff(filledText(standing, context), filledText(position, context));
  const isEdited = editOf(answers, topic.id) !== null;
  return diff === null ? [] : [{ topic, position: position.id, isEdited, diff }];
}

/**
 * Answers in which the template's wording of today is on a topic, in place of the one before or
 * of the school's own.
 */
export function takeRevision(template: Template, answers: Answers, topic: string): Answers {
  const key = editKey(topic, answers.choices[topic] ?? '');
  const edits = without(answers.edits, key);
  return withBasis(template, { ...answers, edits, basis: without(answers.basis, key) });
}

/** Answers in which the words on a topic remain, as the school's own. */
export function keepRevision(template: Template, answers: Answers, topic: string): Answers {
  const standing = wordingOf(topicOf(template, topic), answers);
  const key = editKey(topic, answers.choices[topic] ?? '');
  if (!standing) return answers;
  const { text, bullets } = standing;
  const edits = { ...answers.edits, [key]: { text, bullets } };
  return withBasis(template, { ...answers, edits, basis: without(answers.basis, key) });
}

/**
 * Answers in which a clause names what is in force in place of a law that is out of date; the
 * wording is the school's own then.
 *
 * @returns the same answers where there is nothing to name instead
 */
export function takeLaw(template: Template, answers: Answers, named: NamedFormerLaw): Answers {
  const { law, clause } = named;
  if (citable(law) === null) return answers;
  const mended = (text: string) => citing(template, text, named);
  if (clause.origin === 'own') {
    const own = answers.own.map((one) =>
      one.id === clause.id ? { ...one, text: mended(one.text) } : one,
    );
    return { ...answers, own };
  }
  const standing = wordingOf(topicOf(template, clause.id), answers);
  if (!standing) return answers;
  const wording = { text: mended(standing.text), bullets: standing.bullets.map(mended) };
  const key = editKey(clause.id, answers.choices[clause.id] ?? '');
  return { ...answers, edits: { ...answers.edits, [key]: wording } };
}

/**
 * Answers of a school that has gone through what the template has changed: whatever it has not
 * taken is kept.
 */
export function settleNews(template: Template, answers: Answers): Answers {
  const { revisions } = templateNews(template, answers);
  const kept = revisions.reduce((all, { topic }) => keepRevision(template, all, topic.id), answers);
  return withBasis(template, { ...kept, template: markOf(template) });
}
