import type { LeftOutReason } from '../import/blocks.ts';

/** Why words of a document are no clause, as a reader is told. */
export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, string>> = {
  title: 'the title',
  contents: 'a list of contents',
  control: 'document control',
  furniture: 'printed on every page',
  signature: 'a signature',
  footnote: 'a footnote',
  header: 'the head or foot of a page',
  deleted: 'deleted with changes tracked',
  comment: 'a comment',
  hidden: 'hidden in the document',
  picture: 'said of a picture',
  'text-box': 'a text box',
  reader: 'marked as not part of the policy',
};
