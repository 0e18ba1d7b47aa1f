import type { DocumentClause, DocumentSection } from '../../adopt/document.ts';
import { joined, within, withFirst, withLast, type Block } from './blocks.ts';
import type { Faces } from './faces.ts';
import { lettered } from './lists.ts';
import { INDENT, STYLES, type TextStyle } from './look.ts';
import { labelled, text, type TextPlace } from './text.ts';
import { clausePlace, partPlace, plain, wordsOf } from './words.ts';

const AFTER = 5;

/** A section with its numbered clauses; the first one begins a page. */
export function section(
  { id, number, title, opening, clauses }: DocumentSection,
  isFirst: boolean,
  faces: Faces,
): Block {
  const place = { before: 26, after: 7, keep: 'firmly' } as const;
  const heading = numbered('H2', number, title, STYLES.section, faces, place);
  return within({ type: 'Sect', title }, [
    withFirst(heading, { places: [partPlace(id)], startsPage: isFirst }),
    ...opening.map((pieces) => paragraph(pieces, faces)),
    ...clauses.map((one) => clause(one, faces)),
  ]);
}

/**
 * The heading stays with the first lines of its clause, and what leads up to a list with the first
 * bullet.
 */
function clause(one: DocumentClause, faces: Faces): Block {
  const { id, number, heading, paragraphs, bullets } = one;
  const place = { before: 12, after: 3, keep: 'firmly' } as const;
  const blocks = paragraphs.map((pieces) => paragraph(pieces, faces));
  const last = blocks.pop();
  return joined([
    withFirst(numbered('H3', number, heading, STYLES.clause, faces, place), {
      places: [clausePlace(id)],
    }),
    ...blocks,
    ...(last ? [bullets.length > 0 ? withLast(last, { keep: 'firmly' }) : last] : []),
    ...(bullets.length > 0 ? [lettered(bullets, INDENT, faces)] : []),
  ]);
}

function paragraph(pieces: DocumentClause['paragraphs'][number], faces: Faces): Block {
  return text('P', wordsOf(pieces, STYLES.text), faces, { x: INDENT, after: AFTER });
}

/** A heading beside its number. */
function numbered(
  type: 'H2' | 'H3',
  number: string,
  title: string,
  style: TextStyle,
  faces: Faces,
  place: TextPlace,
): Block {
  const tag = { type, children: [] } as const;
  const mark = text(tag, plain(`${number} `, style), faces);
  const x = Math.max(INDENT, faces.width(`${number} `, style));
  const body = text(tag, plain(title, style), faces, { ...place, x });
  return { tags: [tag], strips: labelled(mark, body) };
}
