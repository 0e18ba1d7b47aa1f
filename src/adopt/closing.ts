import { occurrences } from '../law/citations.ts';
import type {
  DocumentSection,
  DocumentTable,
  LawsPart,
  SchoolName,
  SignaturesPart,
  SlipPart,
} from './document.ts';
import { capitalised, filledOrBlank, inlineText, type FillContext } from './fill.ts';
import { textsOf } from './open-points.ts';
import type { Template } from './template.ts';
import { oneLine } from './typed-text.ts';

/**
 * What comes after the last section of every policy.
 *
 * @param sections the policy's, filled in
 * @param school its name, or the blank for it
 * @returns the law and guidance that is named, if there is any; room for signatures; and the slip for staff
 */
export function closingParts(
  context: FillContext,
  sections: readonly DocumentSection[],
  school: SchoolName,
): (LawsPart | SignaturesPart | SlipPart)[] {
  const laws = lawsNamed(context.template, sections);
  return [
    ...(laws.length > 0
      ? [{ kind: 'laws' as const, id: 'laws', title: 'Law and guidance named', laws }]
      : []),
    {
      kind: 'signatures',
      id: 'signatures',
      title: 'Signatures',
      table: toFillIn(
        ['On behalf of the school', 'Name', 'Signature', 'Date'],
        [roleOf(context, 'chair', 'Chair of governors'), roleOf(context, 'head', 'Headteacher')],
      ),
    },
    {
      kind: 'slip',
      id: 'slip',
      title: 'Staff acknowledgement',
      statement: [
        { kind: 'text', text: 'I have read the social media policy for staff of ' },
        school,
        {
          kind: 'text',
          text: '. I understand what it asks of me, and whom I can ask about it.',
        },
      ],
      table: toFillIn(
        ['Detail', 'To be completed by the member of staff'],
        ['Name', 'Role', 'Signature', 'Date'],
      ),
    },
  ];
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

/** A table with nothing but blanks beside the names of its rows. */
function toFillIn(head: readonly string[], names: readonly string[]): DocumentTable {
  return { head, rows: names.map((name) => ({ name, cells: head.slice(1).map(() => null) })) };
}
