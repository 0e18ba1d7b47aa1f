import { HeadingLevel, type INumberingOptions, type IParagraphOptions } from 'docx';
import type { ParagraphKind } from '../../adopt/tracked/blocks.ts';
import type { TrackedParagraph } from '../../adopt/tracked/track.ts';
import { HANGING, INDENT } from './look.ts';
import { BULLETS, numberingWith, ownLetters } from './numbering.ts';

/** Style and numbering of a paragraph. */
export type Look = Pick<IParagraphOptions, 'heading' | 'style' | 'numbering' | 'indent'>;

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
 * How the paragraphs of a document look: as those of the policy itself, so that it numbers itself
 * whichever changes are accepted.
 */
export interface Looks {
  readonly of: (one: TrackedParagraph) => Look;
  readonly numbering: INumberingOptions;
}

/** @param paragraphs all of the document: each list of bullets is counted by itself */
export function looksOf(paragraphs: readonly TrackedParagraph[]): Looks {
  const lists = [...new Set(paragraphs.filter(isListed).map(({ list }) => list))];
  return { of: (one) => lookOf(one, lists), numbering: numberingWith(lists.length) };
}

function isListed({ kind, isCounted }: TrackedParagraph): boolean {
  return isCounted && (kind === 'bullet' || kind === 'item');
}

function lookOf({ kind, isCounted, list }: TrackedParagraph, lists: readonly string[]): Look {
  if (!isCounted) return PLAIN[kind];
  switch (kind) {
    case 'section':
      return { heading: HeadingLevel.HEADING_1 };
    case 'heading':
      return { heading: HeadingLevel.HEADING_2 };
    case 'bullet':
    case 'item': {
      const numbering = { reference: ownLetters(lists.indexOf(list)), level: LEVELS[kind] };
      return { style: 'ClauseList', numbering };
    }
    default:
      return PLAIN[kind];
  }
}
