import type { Answers } from './answers.ts';
import { editOf, wordingOf } from './wordings.ts';
import type { DocumentClause } from './document.ts';
import { ownWording } from './edit-text.ts';
import { arranged } from './order.ts';
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

/**
 * The sections that a policy comes to, numbered from 1, their clauses 1.1, 1.2 …, in the school's
 * order or else the template's.
 */
export function outlineOf(template: Template, answers: Answers): OutlineSection[] {
  return arranged(template, answers)
    .flatMap(({ section: id, clauses }) => {
      const section = template.sections.find((one) => one.id === id);
      const found = clauses.flatMap((one) => clauseOf(template, answers, one));
      return section && found.length > 0 ? [{ section, clauses: found }] : [];
    })
    .map(({ section, clauses }, at) => ({
      section,
      number: String(at + 1),
      clauses: clauses.map((clause, index) => ({ ...clause, number: `${at + 1}.${index + 1}` })),
    }));
}

type Unnumbered = Omit<OutlineClause, 'number'>;

/**
 * The clause of a topic, or of the school's own; none for a topic that is left out or not decided.
 */
function clauseOf(template: Template, answers: Answers, id: string): Unnumbered[] {
  const own = answers.own.find((one) => one.id === id);
  if (own) return [{ id, heading: own.title, wording: ownWording(own.text), origin: 'own' }];
  const topic = topicOf(template, id);
  const wording = wordingOf(topic, answers);
  const origin = editOf(answers, id) ? 'edited' : 'template';
  return wording ? [{ id, heading: topic.title, wording, origin }] : [];
}

/** Number of each clause, by the id of its topic or of the school's own clause. */
export function numbersOf(outline: readonly OutlineSection[]): Map<string, string> {
  return new Map(
    outline.flatMap(({ clauses }) => clauses.map(({ id, number }) => [id, number] as const)),
  );
}
