import type {
  ClosingPart,
  DocumentTable,
  FormPart,
  PolicyDocument,
  SignaturesPart,
} from '../../adopt/document.ts';
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
  related: false,
  signatures: false,
  form: true,
  appendix: true,
} as const satisfies Record<ClosingPart['kind'], boolean>;

function blocksOf(part: ClosingPart, bookmarks: Bookmarks): Block[] {
  switch (part.kind) {
    case 'laws':
      return bullets(part.laws);
    case 'related':
      return bullets(part.items);
    case 'signatures':
      return [toSign(part, [2200, 2500, 2770, TEXT_WIDTH - 7470])];
    case 'form':
      return [
        paragraph('Statement', wordsOf(part.statement, bookmarks)),
        toSign(part, formWidths(part.table)),
      ];
    case 'appendix':
      return appendix(part, bookmarks);
  }
}

/** A narrow first column beside one that takes what is left, or as many as the form has. */
function formWidths({ head }: DocumentTable): number[] {
  if (head.length === 2) return [3000, TEXT_WIDTH - 3000];
  const width = Math.floor((TEXT_WIDTH - 700) / (head.length - 1));
  return [700, ...head.slice(1).map(() => width)];
}

/**
 * Least height of the rows to write in, in twentieths of a point: many are lower, so that all of
 * them have room on one page.
 */
const TALL = 850;
const LOW = 470;
const MANY = 12;

/** A table with room to write, on one page. */
function toSign(part: SignaturesPart | FormPart, widths: readonly number[]): Block {
  const { title: caption, table: content } = part;
  const height = content.rows.length > MANY ? LOW : TALL;
  return table(content, { caption, widths, height, isKept: true });
}
