import type { Answers } from './answers.ts';
import type {
  Blank,
  DocumentClause,
  DocumentSection,
  DraftNotice,
  OpenPoints,
  Paragraph,
} from './document.ts';
import { filledOrBlank, inlineText } from './fill.ts';
import type { Detail, Template } from './template.ts';
import { oneLine } from './typed-text.ts';

/**
 * What is left to do before a policy is finished.
 *
 * @param sections the policy's, filled in
 */
export function openPoints(
  template: Template,
  answers: Answers,
  sections: readonly DocumentSection[],
): OpenPoints {
  return {
    missing: missingDetails(template, answers, sections),
    undecided: template.topics
      .filter((topic) => answers.choices[topic.id] === undefined)
      .map((topic) => topic.id),
    empty: sections.flatMap(({ clauses }) => clauses.filter(isEmpty)),
  };
}

/** Details that are empty and that a clause shows, and those that every policy needs. */
function missingDetails(
  template: Template,
  answers: Answers,
  sections: readonly DocumentSection[],
): Detail[] {
  const blanks = sections
    .flatMap(textsOf)
    .flat()
    .filter((piece): piece is Blank => piece.kind === 'blank');
  const shown = new Set(blanks.map(({ id }) => id));
  return template.details.filter(
    (detail) =>
      shown.has(detail.id) ||
      (detail.required && filledOrBlank(detail, { template, answers }).kind === 'blank'),
  );
}

function isEmpty(clause: DocumentClause): boolean {
  return clauseTexts(clause).every((pieces) => inlineText(pieces).trim() === '');
}

/** Every text that a section shows but its headings. */
export function textsOf({ opening, clauses }: DocumentSection): Paragraph[] {
  return [...opening, ...clauses.flatMap(clauseTexts)];
}

/** Every text of a clause but its heading. */
export function clauseTexts({ paragraphs, bullets }: DocumentClause): Paragraph[] {
  return [
    ...paragraphs,
    ...bullets.flatMap(({ text, items }) => [text, ...items.map((item) => item.text)]),
  ];
}

/** The mark of a draft and what is left to do; null if nothing is. */
export function draftNotice({ missing, undecided, empty }: OpenPoints): DraftNotice | null {
  const labels = missing.map(({ label }) => oneLine(label));
  const numbers = empty.map(({ number }) => number);
  const left = [
    ...(labels.length > 0 ? [`Still to be filled in: ${labels.join('; ')}.`] : []),
    ...(undecided.length > 0 ? [`Topics still to be decided: ${undecided.length}.`] : []),
    ...(numbers.length > 0 ? [`Clauses without words: ${numbers.join(', ')}.`] : []),
  ];
  return left.length > 0 ? { mark: 'Draft', left } : null;
}
