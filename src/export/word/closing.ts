import type { ClosingPart, DocumentTable, PolicyDocument } from '../../adopt/document.ts';
import { appendix } from './appendix.ts';
import { bullets, heading, paragraph, type Block } from './blocks.ts';
import type { Bookmarks } from './bookmarks.ts';
import { wordsOf } from './inline.ts';
import { TEXT_WIDTH } from './look.ts';
import { table } from './table.ts';

/** What comes after the last section. */
export function closing(document: PolicyDocument, bookmarks: Bookmarks): Block[] {
  const isAlone = document.sections.length === 0;
  return document.closing.flatMap((part, at) => [
    heading(part.title, bookmarks.parts.get(part.id) ?? null, {
      level: 1,
      startsPage: STARTS_PAGE[part.kind] || (isAlone && at === 0),
    }),
    ...blocksOf(part, bookmarks),
  ]);
}

const STARTS_PAGE = {
  laws: false,
  signatures: false,
  slip: true,
  appendix: true,
} as const satisfies Record<ClosingPart['kind'], boolean>;

function blocksOf(part: ClosingPart, bookmarks: Bookmarks): Block[] {
  switch (part.kind) {
    case 'laws':
      return bullets(part.laws);
    case 'signatures':
      return [toSign(part.table, [2200, 2500, 2770, TEXT_WIDTH - 7470])];
    case 'slip':
      return [
        paragraph('Statement', wordsOf(part.statement, bookmarks)),
        toSign(part.table, [2000, TEXT_WIDTH - 2000]),
      ];
    case 'appendix':
      return appendix(part, bookmarks);
  }
}

/** A table with room to write, on one page. */
function toSign(content: DocumentTable, widths: readonly number[]): Block {
  return table(content, { widths, height: 850, isKept: true });
}
