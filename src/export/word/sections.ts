import { Paragraph } from 'docx';
import {
  clausesOf,
  type Bullet,
  type DocumentClause,
  type PolicyDocument,
} from '../../adopt/document.ts';
import { heading, paragraph, type Block } from './blocks.ts';
import { clauseBookmark, type Bookmarks } from './bookmarks.ts';
import { wordsOf } from './inline.ts';
import { LETTERS } from './numbering.ts';

/** The sections of a policy, the first on a new page. Their numbers are not typed: Word counts. */
export function sections(document: PolicyDocument, bookmarks: Bookmarks): Block[] {
  const all = clausesOf(document);
  return document.sections.flatMap(({ id, title, opening, clauses }, at) => [
    heading(title, bookmarks.parts.get(id) ?? null, {
      level: 1,
      isNumbered: true,
      startsPage: at === 0,
    }),
    ...opening.map((pieces) => paragraph('ClauseText', wordsOf(pieces, bookmarks))),
    ...clauses.flatMap((one) => clause(one, all.indexOf(one), bookmarks)),
  ]);
}

/**
 * @param at its place among all clauses: bookmark and list of bullets go by it, so that each list
 *   begins with (a)
 */
function clause(one: DocumentClause, at: number, bookmarks: Bookmarks): Block[] {
  const { paragraphs, bullets } = one;
  return [
    heading(one.heading, clauseBookmark(at), { level: 2, isNumbered: true }),
    ...paragraphs.map(
      (pieces, line) =>
        new Paragraph({
          style: 'ClauseText',
          keepNext: bullets.length > 0 && line === paragraphs.length - 1,
          children: wordsOf(pieces, bookmarks),
        }),
    ),
    ...bullets.flatMap((bullet) => bulletOf(bullet, at, bookmarks)),
  ];
}

/** Word counts the letters, too. */
function bulletOf(
  { text, items }: Bullet,
  instance: number,
  bookmarks: Bookmarks,
  level = 0,
): Paragraph[] {
  return [
    new Paragraph({
      style: 'ClauseList',
      numbering: { reference: LETTERS, level, instance },
      children: wordsOf(text, bookmarks),
    }),
    ...items.flatMap((item) => bulletOf(item, instance, bookmarks, level + 1)),
  ];
}
