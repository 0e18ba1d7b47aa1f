import type { Answers } from './answers.ts';
import { openingOf } from './wordings.ts';
import { closingParts } from './closing.ts';
import { letterLabel, listed, romanLabel } from './bullets.ts';
import { changeLog, documentControl, nextReview, titleOf } from './control.ts';
import {
  NO_HEADING,
  type AppendixPart,
  type Bullet,
  type ClosingPart,
  type Contents,
  type DocumentClause,
  type DocumentSection,
  type PolicyDocument,
  type SchoolName,
} from './document.ts';
import { bulletOf, filledOrBlank, paragraphsOf, type FillContext } from './fill.ts';
import { draftNotice, openPoints } from './open-points.ts';
import type { Logo } from './logo.ts';
import { numbersOf, outlineOf, type OutlineClause, type OutlineSection } from './outline.ts';
import type { Template } from './template.ts';
import { oneLine } from './typed-text.ts';

/**
 * Assembles the whole policy that a school has decided on.
 *
 * @param template what there is to choose from
 * @param answers what was chosen and typed
 * @param appendix what differs from the model; null for a policy without the appendix of changes
 * @returns everything that any format shows: sections that have clauses, numbered from 1, their
 *   clauses 1.1, 1.2 …; references lead to the numbers as they are now
 */
export function assemble(
  template: Template,
  answers: Answers,
  appendix: AppendixMaker | null = null,
): PolicyDocument {
  const outline = outlineOf(template, answers);
  const context = { template, answers, numbers: numbersOf(outline) };
  const sections = outline.map((section) => sectionFrom(section, context));
  const school = schoolOf(context);
  const closing = [
    ...closingParts(context, sections, school),
    ...(appendix ? [appendix(template, context.numbers)] : []),
  ];
  const open = openPoints(template, answers, sections);
  return {
    title: titleOf(template, answers),
    school,
    logo: logoOf(answers),
    draft: draftNotice(open),
    control: documentControl(template, answers),
    log: changeLog(template, answers),
    contents: contentsOf(sections, closing),
    sections,
    closing,
    nextReview: nextReview(template, answers),
    open,
  };
}

/**
 * Makes the list of changes, given the number of each clause that the policy has. Most policies
 * have none, and need nothing that compares.
 */
export type AppendixMaker = (
  template: Template,
  numbers: ReadonlyMap<string, string>,
) => AppendixPart;

/** Stands where a template does not ask for the name. */
const SCHOOL = { id: 'school', label: 'Name of the school or trust', kind: 'name' } as const;

function schoolOf(context: FillContext): SchoolName {
  const detail = context.template.details.find(({ id }) => id === SCHOOL.id) ?? SCHOOL;
  return filledOrBlank(detail, context);
}

/** What was typed for those who cannot see it is one line, as every label is. */
function logoOf({ logo }: Answers): Logo | null {
  return logo && { ...logo, alt: oneLine(logo.alt) };
}

function sectionFrom(
  { section, number, clauses }: OutlineSection,
  context: FillContext,
): DocumentSection {
  return {
    id: section.id,
    number,
    title: oneLine(section.title),
    opening: paragraphsOf(openingOf(section, context.answers), context),
    clauses: clauses.map((clause) => clauseFrom(clause, context)),
  };
}

function clauseFrom(
  { id, number, heading, wording, origin }: OutlineClause,
  context: FillContext,
): DocumentClause {
  return {
    id,
    number,
    heading: oneLine(heading) || NO_HEADING,
    paragraphs: paragraphsOf(wording.text, context),
    bullets: bulletsFrom(wording.bullets, context),
    origin,
  };
}

function bulletsFrom(bullets: readonly string[], context: FillContext): Bullet[] {
  return listed(bullets).map(({ text, items }, at) => ({
    label: letterLabel(at),
    text: bulletOf(text, context),
    items: items.map((item, index) => ({
      label: romanLabel(index),
      text: bulletOf(item, context),
      items: [],
    })),
  }));
}

function contentsOf(
  sections: readonly DocumentSection[],
  closing: readonly ClosingPart[],
): Contents {
  return {
    title: 'Contents',
    entries: [
      ...sections.map(({ id, number, title }) => ({ id, number, title })),
      ...closing.map(({ id, title }) => ({ id, number: null, title })),
    ],
  };
}
