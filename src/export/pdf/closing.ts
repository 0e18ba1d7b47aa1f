import type { ClosingPart, DocumentTable } from '../../adopt/document.ts';
import { appendix } from './appendix.ts';
import { within, withFirst, withLast, type Block } from './blocks.ts';
import type { Faces } from './faces.ts';
import { dotted } from './lists.ts';
import { STYLES, TEXT_WIDTH, TO_SIGN, TO_SIGN_IN_A_LIST } from './look.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { partPlace, plain, wordsOf } from './words.ts';

const STARTS_PAGE = {
  laws: false,
  related: false,
  signatures: false,
  form: true,
  appendix: true,
} as const satisfies Record<ClosingPart['kind'], boolean>;

/** What comes after the last section, with its heading. */
export function closingPart(part: ClosingPart, startsPage: boolean, faces: Faces): Block {
  const { id, title, kind } = part;
  const place = { before: 26, after: 8, keep: 'firmly' } as const;
  const heading = text('H2', plain(title, STYLES.section), faces, place);
  return within({ type: 'Sect', title }, [
    withFirst(heading, {
      places: [partPlace(id)],
      startsPage: startsPage || STARTS_PAGE[kind],
    }),
    ...blocksOf(part, faces),
  ]);
}

function blocksOf(part: ClosingPart, faces: Faces): Block[] {
  switch (part.kind) {
    case 'laws':
      return [dotted(part.laws, faces)];
    case 'related':
      return [dotted(part.items, faces)];
    case 'signatures':
      return [toSign(part.table, [130, 115, 130, TEXT_WIDTH - 375], faces)];
    case 'form': {
      const statement = text('P', wordsOf(part.statement, STYLES.text), faces, { after: 14 });
      const widths = formWidths(part.table);
      return [withLast(statement, { keep: 'gladly' }), toSign(part.table, widths, faces)];
    }
    case 'appendix':
      return appendix(part, faces);
  }
}

/**
 * A column for names beside one that takes what is left; or one for numbers beside several of the
 * same width.
 */
function formWidths({ head }: DocumentTable): number[] {
  if (head.length === 2) return [150, TEXT_WIDTH - 150];
  const first = 36;
  const width = (TEXT_WIDTH - first) / (head.length - 1);
  return [first, ...head.slice(1).map(() => width)];
}

/** More rows than these are a list, which is to have room on a page. */
const FEW = 12;

/** A table with room to write, on one page if it can be. */
function toSign(content: DocumentTable, widths: readonly number[], faces: Faces): Block {
  const height = content.rows.length > FEW ? TO_SIGN_IN_A_LIST : TO_SIGN;
  return table(content, { widths, height, isKept: true }, faces);
}
