import type { ChangesNote, NoteGroup } from '../../adopt/document.ts';
import { filled } from './appendix.ts';
import { bullets, heading, paragraph, type Block } from './blocks.ts';
import { TEXT_WIDTH } from './look.ts';
import { table } from './table.ts';
import { draftNotice, school } from './title-page.ts';
import { wordDiff } from './word-diff.ts';

/** A note to governors on what is not as it was in the model. */
export function noteBlocks(note: ChangesNote): Block[] {
  const { title, draft, lead, consultation, filledIn } = note;
  return [
    paragraph('School', school(note)),
    paragraph('Title', title),
    ...(draft ? draftNotice(draft) : []),
    paragraph('BodyText', lead),
    heading(consultation.title, null, { level: 1 }),
    paragraph('BodyText', consultation.lead),
    ...consultation.groups.flatMap(group),
    ...(filledIn ? filled(filledIn, 1) : []),
  ];
}

function group(changes: NoteGroup): Block[] {
  return [heading(changes.title, null, { level: 2 }), ...blocksOf(changes)];
}

function blocksOf(changes: NoteGroup): Block[] {
  switch (changes.kind) {
    case 'own':
      return bullets(changes.names);
    case 'positions':
      return [table(changes.table, { widths: [TOPIC, HALF, HALF] })];
    case 'wordings':
      return changes.wordings.flatMap(({ name, diff }) => [
        paragraph('TableHead', name),
        wordDiff(diff),
      ]);
  }
}

const TOPIC = 2600;
const HALF = Math.floor((TEXT_WIDTH - TOPIC) / 2);
