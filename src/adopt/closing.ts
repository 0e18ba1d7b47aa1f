import { occurrences } from '../law/citations.ts';
import { detailOf } from './details.ts';
import { titleOf } from './control.ts';
import type {
  ClosingPart,
  DocumentSection,
  FormPart,
  SchoolName,
  SignaturesPart,
} from './document.ts';
import { capitalised, filledOrBlank, inlineText, type FillContext } from './fill.ts';
import { formPart, toFillIn } from './forms.ts';
import { textsOf } from './open-points.ts';
import type { Template } from './template.ts';
import { linesOf, oneLine } from './typed-text.ts';

/**
 * What comes after the last section of every policy, but for the appendix.
 *
 * @param sections the policy's, filled in
 * @param school its name, or the blank for it
 * @returns the law and guidance that is named and the policies to read with this one, if there are
 *   any; room for signatures; the slip for staff; and the forms that the school has chosen
 */
export function closingParts(
  context: FillContext,
  sections: readonly DocumentSection[],
  school: SchoolName,
): ClosingPart[] {
  const { template, answers } = context;
  const laws = lawsNamed(template, sections);
  const related = linesOf(detailOf(template, answers, 'related_policies'));
  return [
    ...(laws.length > 0
      ? [{ kind: 'laws' as const, id: 'laws', title: 'Law and guidance named', laws }]
      : []),
    ...(related.length > 0
      ? [{ kind: 'related' as const, id: 'related', title: 'Related policies', items: related }]
      : []),
    signatures(context),
    slip(context, school),
    ...answers.forms.map((id) => formPart(id, school)),
  ];
}

function signatures(context: FillContext): SignaturesPart {
  return {
    kind: 'signatures',
    id: 'signatures',
    title: 'Signatures',
    table: toFillIn(
      ['On behalf of the school', 'Name', 'Signature', 'Date'],
      [roleOf(context, 'chair', 'Chair of governors'), roleOf(context, 'head', 'Headteacher')],
    ),
  };
}

function slip({ template, answers }: FillContext, school: SchoolName): FormPart {
  const rest = '. I understand what it asks of me, and whom I can ask about it.';
  return {
    kind: 'form',
    id: 'slip',
    title: 'Staff acknowledgement',
    statement: [
      { kind: 'text', text: `I have read the policy “${titleOf(template, answers)}” of ` },
      school,
      { kind: 'text', text: rest },
    ],
    table: toFillIn(
      ['Detail', 'To be completed by the member of staff'],
      ['Name', 'Role', 'Signature', 'Date'],
    ),
  };
}

/** Titles of the law and guidance that the clauses name, in alphabetical order. */
function lawsNamed(template: Template, sections: readonly DocumentSection[]): string[] {
  const text = sections.flatMap(textsOf).map(inlineText).join('\n');
  return template.laws
    .filter(({ names }) => names.some((name) => occurrences(text, name).length > 0))
    .map(({ title }) => oneLine(title))
    .toSorted((a, b) => a.localeCompare(b, 'en-GB'));
}

/** What a school calls somebody, as a title: "the principal" as "Principal". */
function roleOf(context: FillContext, id: string, usual: string): string {
  const detail = context.template.details.find((one) => one.id === id);
  const piece = detail && filledOrBlank(detail, context);
  const role = piece?.kind === 'filled' ? piece.value.replace(/^the\s+/i, '') : '';
  return capitalised(role) || usual;
}
