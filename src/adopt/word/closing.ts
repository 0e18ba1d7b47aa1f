import type { PolicyDocument } from '../assemble.ts';
import { bullets as list, paragraph, plainHeading, type Block } from './blocks.ts';
import { TEXT_WIDTH } from './look.ts';
import { runs } from './runs.ts';
import { table } from './table.ts';
import { oneLine, shortened } from './text.ts';
import { NO_SCHOOL } from './title-page.ts';

/** Longest role that has room in the table of signatures. */
const LONGEST_ROLE = 80;

/** What comes after the last section: law and guidance, signatures, and a slip for staff to sign. */
export function closing(document: PolicyDocument): Block[] {
  return [...law(document.laws), ...signatures(document), ...acknowledgement(document)];
}

function law(laws: readonly string[]): Block[] {
  if (laws.length === 0) return [];
  return [
    plainHeading(1, 'Law and guidance', '_RefLaw'),
    paragraph('BodyText', 'The clauses of this policy name:'),
    ...list(laws.map(oneLine)),
  ];
}

function signatures(document: PolicyDocument): Block[] {
  const roles = [
    roleIn(document, 'chair', 'Chair of governors'),
    roleIn(document, 'head', 'Headteacher'),
  ];
  return [
    plainHeading(1, 'Signatures', '_RefSignatures'),
    table({
      widths: [2200, 2500, 2770, TEXT_WIDTH - 7470],
      head: ['Role', 'Name', 'Signature', 'Date'],
      rows: roles.map((role) => [role, '', '', '']),
      height: 850,
      isKept: true,
    }),
  ];
}

/** What a school calls somebody, as its clauses do: "the principal" as "Principal". */
function roleIn(document: PolicyDocument, id: string, usual: string): string {
  const pieces = document.sections.flatMap(({ opening, clauses }) => [
    ...opening,
    ...clauses.flatMap(({ text, bullets }) => [...text, ...bullets.flat()]),
  ]);
  const found = pieces.find((piece) => piece.kind === 'detail' && piece.id === id);
  const value = found?.kind === 'detail' ? found.value : '';
  const role = shortened(value, LONGEST_ROLE).replace(/^the\s+/i, '');
  return role ? role.charAt(0).toUpperCase() + role.slice(1) : usual;
}

function acknowledgement({ title, school }: PolicyDocument): Block[] {
  const of = oneLine(school) || `[${NO_SCHOOL}]`;
  return [
    plainHeading(1, 'Staff acknowledgement', '_RefAcknowledgement', true),
    paragraph('BodyText', runs(`${oneLine(title)}, ${of}`, { bold: true })),
    paragraph('Statement', STATEMENT),
    table({
      widths: [2000, TEXT_WIDTH - 2000],
      head: ['Detail', 'To be completed by the member of staff'],
      rows: [
        ['Name', ''],
        ['Signature', ''],
        ['Date', ''],
      ],
      height: 850,
      isKept: true,
    }),
  ];
}

const STATEMENT = 'I have read and understood this policy, and I know whom to ask about it.';
