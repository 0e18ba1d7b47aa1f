import { ImageRun, Paragraph, type ParagraphChild } from 'docx';
import type { DraftNotice, PolicyDocument } from '../../adopt/document.ts';
import type { Logo } from '../../adopt/logo.ts';
import { bullets, paragraph, type Block } from './blocks.ts';
import { wordsOf } from './inline.ts';
import { TEXT_WIDTH } from './look.ts';
import { table } from './table.ts';

const LABELS = 2600;
/** How far down the title page begins. */
const DROP = 1400;

/**
 * The first page: whose policy it is, whether it is a draft, who owns it and which versions there
 * were.
 */
export function titlePage(document: PolicyDocument): Block[] {
  const { title, logo, draft, control, log } = document;
  const spacing = { before: logo ? 0 : DROP };
  return [
    ...(logo ? [picture(logo)] : []),
    new Paragraph({ style: 'School', spacing, children: school(document) }),
    paragraph('Title', title),
    ...(draft ? draftNotice(draft) : []),
    paragraph('FrontHeading', control.title),
    table(control.table, { caption: control.title, widths: [LABELS, TEXT_WIDTH - LABELS] }),
    ...(log ? [paragraph('FrontHeading', log.title), ...bullets(log.items)] : []),
  ];
}

/** The most that a logo takes up, in pixels of which 96 are an inch. */
const ROOM = { width: 340, height: 110 };

/** The logo of the school, made smaller where it would be too large. */
function picture({ mediaType, data, alt, width, height }: Logo): Paragraph {
  const scale = Math.min(1, ROOM.width / width, ROOM.height / height);
  const image = new ImageRun({
    type: mediaType === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
    },
    altText: { name: 'Logo', description: alt, title: alt },
  });
  return new Paragraph({ style: 'Logo', children: [image] });
}

/** Name of the school, or what is in its place while it is missing. */
export function school({ school: name }: Pick<PolicyDocument, 'school'>): ParagraphChild[] {
  return wordsOf([name], { clauses: new Map() });
}

/** The mark, and what is left to do until it goes. */
export function draftNotice({ mark, left }: DraftNotice): Paragraph[] {
  return [paragraph('DraftMark', mark), paragraph('DraftNote', left.join('\n'))];
}
