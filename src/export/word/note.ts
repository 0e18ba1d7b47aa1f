import type { ChangesNote, NoteChange, NoteGroup } from '../../adopt/document.ts';
import { filled } from './appendix.ts';
import { heading, leadIn, paragraph, type Block } from './blocks.ts';
import { TEXT_WIDTH } from './look.ts';
import { table } from './table.ts';
import { draftNotice, school } from './title-page.ts';
import { wordDiff } from './word-diff.ts';

/**
 * A note to governors on what is not as it was, what speaks against it, and what is left open or
 * left out.
 */
export function noteBlocks(note: ChangesNote): Block[] {
  const { title, draft, lead, consultation, lists, filledIn } = note;
  return [
    paragraph('School', school(note)),
    paragraph('Title', title),
    ...(draft ? draftNotice(draft) : []),
    paragraph('BodyText', lead),
    heading(consultation.title, null, { level: 1 }),
    paragraph('BodyText', consultation.lead),
    ...consultation.groups.flatMap(group),
    ...lists.flatMap((list) => filled(list, 1)),
    ...(filledIn ? filled(filledIn, 1) : []),
  ];
}

function group({ title, changes }: NoteGroup): Block[] {
  return [heading(title, null, { level: 2 }), ...changes.flatMap(change)];
}

const VERSION = 2200;

/** A clause by its name, what was changed, and its words before and now. */
function change({ name, says, words, diff }: NoteChange): Block[] {
  return [
    heading(name, null, { level: 3 }),
    leadIn('BodyText', says),
    ...(diff ? [wordDiff(diff)] : []),
    ...(words.rows.length > 0
      ? [table(words, { caption: name, widths: [VERSION, TEXT_WIDTH - VERSION] })]
      : []),
  ];
}
