import { Paragraph, type Table } from 'docx';
import { bullets, paragraph } from './blocks.ts';
import type { WordInput } from './input.ts';
import { TEXT_WIDTH } from './look.ts';
import { missing, runs } from './runs.ts';
import { table } from './table.ts';
import { linesOf, oneLine } from './text.ts';
import type { PolicyDocument } from '../assemble.ts';

const LABELS = 2600;
/** How far down the title page begins. */
const DROP = 1400;

/** The first page: whose policy it is, whether it is a draft, who owns it and which versions there were. */
export function titlePage({ document, control, changeLog }: WordInput): (Paragraph | Table)[] {
  const rows = control.map(({ label, value }) => [label, linesOf(value).length > 0 ? value : null]);
  const versions = changeLog.map(oneLine);
  return [
    new Paragraph({ style: 'School', spacing: { before: DROP }, children: schoolName(document) }),
    paragraph('Title', oneLine(document.title)),
    ...(document.isDraft ? draft(document) : []),
    paragraph('FrontHeading', 'Document control'),
    table({ widths: [LABELS, TEXT_WIDTH - LABELS], head: ['Item', 'Entry'], rows }),
    ...(versions.length > 0 ? [paragraph('FrontHeading', 'Change log'), ...bullets(versions)] : []),
  ];
}

/** Name of the school as runs, or what stands in its place while it is missing. */
export function schoolName({ school }: Pick<PolicyDocument, 'school'>) {
  const name = oneLine(school);
  return name ? runs(name) : missing(NO_SCHOOL);
}

export const NO_SCHOOL = 'Name of the school or trust';

/** The mark, and what is left to do until it goes. */
export function draft(document: PolicyDocument): Paragraph[] {
  const labels = document.missing.map((detail) => oneLine(detail.label)).join('; ');
  const topics = document.undecided.length;
  const left = [
    ...(labels ? [`Still to be filled in: ${labels}.`] : []),
    ...(topics > 0 ? [`Topics still to be decided: ${topics}.`] : []),
  ];
  return [paragraph('DraftMark', 'Draft'), paragraph('DraftNote', left.join('\n'))];
}
