import { HeadingLevel, type IParagraphOptions } from 'docx';
import type { ParagraphKind } from '../../adopt/tracked/blocks.ts';
import type { TrackedParagraph } from '../../adopt/tracked/track.ts';
import { HANGING, INDENT } from './look.ts';
import { BULLETS, LETTERS } from './numbering.ts';

/** Style and numbering of a paragraph. */
type Look = Pick<IParagraphOptions, 'heading' | 'style' | 'numbering' | 'indent'>;

/** How deep the lists of clauses are. */
const LEVELS = { bullet: 0, item: 1 } as const;

const PLAIN = {
  title: { style: 'Title' },
  section: { heading: HeadingLevel.HEADING_1, numbering: false },
  heading: { heading: HeadingLevel.HEADING_2, numbering: false },
  text: { style: 'ClauseText' },
  bullet: { style: 'ClauseList', indent: { left: INDENT + HANGING } },
  item: { style: 'ClauseList', indent: { left: INDENT + 2 * HANGING } },
  laws: { heading: HeadingLevel.HEADING_1, numbering: false },
  law: { style: 'PlainList', numbering: { reference: BULLETS, level: 0 } },
} as const satisfies Record<ParagraphKind, Look>;

/**
 * A maker of the looks of one document's paragraphs: those of the policy itself, so that it numbers itself whichever changes are accepted. Each
 * list of bullets is counted by itself.
 */
export function looks(): (one: TrackedParagraph) => Look {
  const lists = new Map<string, number>();
  return ({ kind, isCounted, list }) => {
    if (!isCounted) return PLAIN[kind];
    if (kind === 'section') return { heading: HeadingLevel.HEADING_1 };
    if (kind === 'heading') return { heading: HeadingLevel.HEADING_2 };
    if (kind !== 'bullet' && kind !== 'item') return PLAIN[kind];
    const instance = lists.get(list) ?? lists.size;
    lists.set(list, instance);
    const numbering = { reference: LETTERS, level: LEVELS[kind], instance };
    return { style: 'ClauseList', numbering };
  };
}
