import { Paragraph, type ParagraphChild } from 'docx';
import type { DraftNotice, PolicyDocument } from '../../adopt/document.ts';
import { bullets, paragraph, type Block } from './blocks.ts';
import { wordsOf } from './inline.ts';
import { TEXT_WIDTH } from './look.ts';
import { table } from './table.ts';

const LABELS = 2600;
/** How far down the title page begins. */
const DROP = 1400;

/** The first page: whose policy it is, whether it is a draft, who owns it and which versions there were. */
export function titlePage(document: PolicyDocument): Block[] {
  const { title, draft, control, log } = document;
  return [
    new Paragraph({ style: 'School', spacing: { before: DROP }, children: school(document) }),
    paragraph('Title', title),
    ...(draft ? draftNotice(draft) : []),
    paragraph('FrontHeading', control.title),
    table(control.table, { widths: [LABELS, TEXT_WIDTH - LABELS] }),
    ...(log ? [paragraph('FrontHeading', log.title), ...bullets(log.items)] : []),
  ];
}

/** Name of the school, or what stands in its place while it is missing. */
export function school({ school: name }: Pick<PolicyDocument, 'school'>): ParagraphChild[] {
  return wordsOf([name], { clauses: new Map() });
}

/** The mark, and what is left to do until it goes. */
export function draftNotice({ mark, left }: DraftNotice): Paragraph[] {
  return [paragraph('DraftMark', mark), paragraph('DraftNote', left.join('\n'))];
}
