import type { LeftOutReason } from '../import/blocks.ts';

/** Why words of a document do not count as the policy’s, in a few words. */
export const REASONS = {
  title: 'titles',
  contents: 'lists of contents',
  control: 'document control',
  furniture: 'heads and feet of pages',
  signature: 'signatures and dates',
  footnote: 'footnotes',
  header: 'headers and footers',
  deleted: 'words deleted by a tracked change',
  comment: 'comments',
  hidden: 'hidden words',
  picture: 'pictures',
  'text-box': 'text boxes',
  reader: 'left out by you',
} as const satisfies Record<LeftOutReason, string>;
