import { Paragraph } from 'docx';
import type { DocumentClause, DocumentSection, PolicyDocument } from '../assemble.ts';
import type { Inline } from '../fill.ts';
import type { Block, Heading } from './blocks.ts';
import { clauseBookmark, clausesOf, paragraphsOf, type Bookmarks } from './inline.ts';
import { HANGING, INDENT } from './look.ts';
import { LETTERS } from './numbering.ts';
import { oneLine } from './text.ts';

/** The sections of a policy. Their numbers are not typed: Word counts. */
export function sections(document: PolicyDocument, bookmarks: Bookmarks): Block[] {
  const all = clausesOf(document);
  return document.sections.flatMap((section) => [
    sectionHeading(section),
    ...openingOf(section, bookmarks),
    ...section.clauses.flatMap((one) => clause(one, all.indexOf(one), bookmarks)),
  ]);
}

function sectionHeading({ number, title }: DocumentSection): Heading {
  return {
    kind: 'heading',
    level: 1,
    number: `${number}.`,
    text: oneLine(title),
    bookmark: `_RefSection${number}`,
    startsPage: false,
  };
}

/** A paragraph without a number, before the clauses. */
function openingOf({ opening }: DocumentSection, bookmarks: Bookmarks): Block[] {
  return paragraphsOf(opening, bookmarks).map(
    (children) => new Paragraph({ style: 'ClauseText', children }),
  );
}

/** @param index its place among all clauses: bookmark and list of bullets go by it, so that each list begins with (a) */
function clause(one: DocumentClause, index: number, bookmarks: Bookmarks): Block[] {
  const text = paragraphsOf(one.text, bookmarks);
  return [
    clauseHeading(one, index),
    ...text.map(
      (children, line) =>
        new Paragraph({
          style: 'ClauseText',
          keepNext: one.bullets.length > 0 && line === text.length - 1,
          children,
        }),
    ),
    ...one.bullets.flatMap((bullet) => bulletOf(bullet, index, bookmarks)),
  ];
}

function clauseHeading({ number, heading }: DocumentClause, index: number): Heading {
  return {
    kind: 'heading',
    level: 2,
    number,
    text: oneLine(heading),
    bookmark: clauseBookmark(index),
    startsPage: false,
  };
}

/** Further lines of a bullet stand below it without a letter. */
function bulletOf(bullet: readonly Inline[], instance: number, bookmarks: Bookmarks): Paragraph[] {
  return paragraphsOf(bullet, bookmarks).map(
    (children, line) =>
      new Paragraph({
        style: 'ClauseList',
        ...(line === 0
          ? { numbering: { reference: LETTERS, level: 0, instance } }
          : { indent: { left: INDENT + HANGING } }),
        children,
      }),
  );
}
