import { isOtherTemplate, LEFT_OUT, type Answers } from './answers.ts';
import {
  positionOf,
  type Template,
  type TemplateSection,
  type TemplateTopic,
  type Wording,
} from './template.ts';

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

function isSameWording(one: Wording, other: Wording): boolean {
  const [a, b] = [one.bullets, other.bullets];
  return (
    one.text === other.text && a.length === b.length && a.every((bullet, at) => bullet === b[at])
  );
}

/**
 * Answers that know the wordings on which their choices rest: a new choice rests on the wording of
 * today. While the school has not gone through what the template has changed, it finds the old
 * words again when it comes back to a position.
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
