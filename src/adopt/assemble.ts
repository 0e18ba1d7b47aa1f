import { occurrences } from '../law/citations.ts';
import { detailOf, editOf, LEFT_OUT, wordingOf, type Answers, type OwnClause } from './answers.ts';
import { fill, inlineText, type FillContext, type Inline } from './fill.ts';
import { topicOf, type Detail, type Template, type Wording } from './template.ts';

/** A policy as it comes out: numbered, filled in, ready to be shown, printed or written to a file. */
export interface PolicyDocument {
  readonly title: string;
  /** Name of the school, or the empty string while it is missing. */
  readonly school: string;
  readonly sections: readonly DocumentSection[];
  /** Titles of the law and guidance that the clauses name, in alphabetical order. */
  readonly laws: readonly string[];
  /** Details that the document needs and that are not filled in. */
  readonly missing: readonly Detail[];
  /** Ids of topics on which nothing is decided. */
  readonly undecided: readonly string[];
  /** Whether anything required is missing or undecided, or a clause has no words. */
  readonly isDraft: boolean;
}

export interface DocumentSection {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** A paragraph before its clauses; empty if it has none. */
  readonly opening: readonly Inline[];
  readonly clauses: readonly DocumentClause[];
}

export interface DocumentClause {
  /** Id of its topic, or of the school's own clause. */
  readonly id: string;
  /** "3.4" */
  readonly number: string;
  readonly heading: string;
  readonly text: readonly Inline[];
  readonly bullets: readonly (readonly Inline[])[];
  readonly origin: 'template' | 'edited' | 'own';
}

interface Draft {
  readonly id: string;
  readonly heading: string;
  readonly wording: Wording;
  readonly origin: DocumentClause['origin'];
}

/**
 * Assembles the policy that a school has decided on.
 *
 * @param template what there is to choose from
 * @param answers what was chosen and typed
 * @returns sections that have clauses, numbered from 1, their clauses 1.1, 1.2 …; references lead to the numbers as they are now
 */
export function assemble(template: Template, answers: Answers): PolicyDocument {
  const drafts = draftSections(template, answers);
  const context = fillContext(template, answers);
  const sections = drafts.map(({ section, clauses }, at) => ({
    id: section.id,
    number: String(at + 1),
    title: section.title,
    opening: fill(section.opening ?? '', context),
    clauses: clauses.map((draft) => clauseFrom(draft, context)),
  }));
  const missing = missingDetails(template, answers, sections);
  const undecided = template.topics
    .filter((topic) => answers.choices[topic.id] === undefined)
    .map((topic) => topic.id);
  return {
    title: 'Social media policy for staff',
    school: detailOf(template, answers, 'school'),
    sections,
    laws: lawsNamed(template, sections),
    missing,
    undecided,
    isDraft: missing.length + undecided.length + emptyClauses({ sections }).length > 0,
  };
}

/** What texts are filled in from: the details as typed, and the numbers that clauses have now. */
export function fillContext(template: Template, answers: Answers): FillContext {
  const numbers = new Map(
    draftSections(template, answers).flatMap(({ clauses }, at) =>
      clauses.map((clause, index) => [clause.id, `${at + 1}.${index + 1}`] as const),
    ),
  );
  return { template, answers, numbers };
}

/** The sections that have clauses. */
function draftSections(template: Template, answers: Answers) {
  return template.sections
    .map((section) => ({ section, clauses: draftsOf(template, answers, section.id) }))
    .filter(({ clauses }) => clauses.length > 0);
}

/** The clauses of a section before they are numbered: those of its topics, then the school's own. */
function draftsOf(template: Template, answers: Answers, sectionId: string): Draft[] {
  const topics = template.sections.find((one) => one.id === sectionId)?.topics ?? [];
  const fromTopics = topics.flatMap((id): Draft[] => {
    const topic = topicOf(template, id);
    const wording = wordingOf(topic, answers);
    const origin = editOf(answers, id) ? 'edited' : 'template';
    return wording ? [{ id, heading: topic.title, wording, origin }] : [];
  });
  return [...fromTopics, ...answers.own.filter((one) => one.section === sectionId).map(ownDraft)];
}

function ownDraft({ id, title, text }: OwnClause): Draft {
  return { id, heading: title, wording: { text, bullets: [] }, origin: 'own' };
}

function clauseFrom({ id, heading, wording, origin }: Draft, context: FillContext): DocumentClause {
  return {
    id,
    number: context.numbers.get(id) ?? '',
    heading,
    text: fill(wording.text, context),
    bullets: wording.bullets.map((bullet) => fill(bullet, context)),
    origin,
  };
}

/** Details that are empty and that a clause shows, and those that every policy needs. */
function missingDetails(
  template: Template,
  answers: Answers,
  sections: readonly DocumentSection[],
): Detail[] {
  const shown = new Set(
    sections.flatMap(piecesOf).flatMap((piece) => (piece.kind === 'detail' ? [piece.id] : [])),
  );
  return template.details.filter(
    ({ id, required }) => (required || shown.has(id)) && detailOf(template, answers, id) === '',
  );
}

function lawsNamed(template: Template, sections: readonly DocumentSection[]): string[] {
  const text = sections
    .flatMap(({ opening, clauses }) => [
      opening,
      ...clauses.flatMap(({ text, bullets }) => [text, ...bullets]),
    ])
    .map(inlineText)
    .join('\n');
  return template.laws
    .filter(({ names }) => names.some((name) => occurrences(text, name).length > 0))
    .map(({ title }) => title)
    .toSorted((a, b) => a.localeCompare(b, 'en-GB'));
}

/** How many topics are decided, left out ones included. */
export function decidedCount(
  template: Template,
  answers: Answers,
): { decided: number; of: number } {
  const decided = template.topics.filter((topic) => answers.choices[topic.id] !== undefined);
  return { decided: decided.length, of: template.topics.length };
}

/** Whether a topic is in the document. */
export function isIncluded(answers: Answers, topic: string): boolean {
  const choice = answers.choices[topic];
  return choice !== undefined && choice !== LEFT_OUT;
}

/** Every piece of text that a section shows. */
function piecesOf({ opening, clauses }: DocumentSection): Inline[] {
  return [...opening, ...clauses.flatMap(({ text, bullets }) => [...text, ...bullets.flat()])];
}

/** Clauses without words: begun by the school, or emptied by it. */
export function emptyClauses({ sections }: Pick<PolicyDocument, 'sections'>): DocumentClause[] {
  const isEmpty = ({ text, bullets }: DocumentClause) =>
    [text, ...bullets].every((pieces) => inlineText(pieces).trim() === '');
  return sections.flatMap(({ clauses }) => clauses.filter(isEmpty));
}
