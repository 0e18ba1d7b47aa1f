import { editOf, wordingOf, type Answers, type OwnClause } from './answers.ts';
import type { DocumentClause } from './document.ts';
import { ownWording } from './edit-text.ts';
import { topicOf, type Template, type TemplateSection, type Wording } from './template.ts';

/** A section that has clauses, before they are filled in. */
export interface OutlineSection {
  readonly section: TemplateSection;
  readonly number: string;
  readonly clauses: readonly OutlineClause[];
}

export interface OutlineClause extends Pick<DocumentClause, 'id' | 'number' | 'origin'> {
  /** As the template has it or the school typed it; may be empty. */
  readonly heading: string;
  readonly wording: Wording;
}

/** The sections that a policy comes to, numbered from 1, their clauses 1.1, 1.2 …: those of topics, then the school's own. */
export function outlineOf(template: Template, answers: Answers): OutlineSection[] {
  return template.sections
    .map((section) => ({ section, clauses: clausesIn(template, answers, section) }))
    .filter(({ clauses }) => clauses.length > 0)
    .map(({ section, clauses }, at) => ({
      section,
      number: String(at + 1),
      clauses: clauses.map((clause, index) => ({ ...clause, number: `${at + 1}.${index + 1}` })),
    }));
}

type Unnumbered = Omit<OutlineClause, 'number'>;

function clausesIn(template: Template, answers: Answers, section: TemplateSection): Unnumbered[] {
  const fromTopics = section.topics.flatMap((id): Unnumbered[] => {
    const topic = topicOf(template, id);
    const wording = wordingOf(topic, answers);
    const origin = editOf(answers, id) ? 'edited' : 'template';
    return wording ? [{ id, heading: topic.title, wording, origin }] : [];
  });
  return [...fromTopics, ...answers.own.filter((one) => one.section === section.id).map(ownClause)];
}

function ownClause({ id, title, text }: OwnClause): Unnumbered {
  return { id, heading: title, wording: ownWording(text), origin: 'own' };
}

/** Number of each clause, by the id of its topic or of the school's own clause. */
export function numbersOf(outline: readonly OutlineSection[]): Map<string, string> {
  return new Map(
    outline.flatMap(({ clauses }) => clauses.map(({ id, number }) => [id, number] as const)),
  );
}
