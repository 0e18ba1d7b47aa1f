import { Paragraph, TextRun, type Document, type FileChild } from 'docx';
import type { PolicyDocument } from '../../adopt/document.ts';
import { movesOf, type Move } from '../../adopt/tracked/moves.ts';
import type { Piece } from '../../adopt/tracked/pieces.ts';
import type { TrackedParagraph } from '../../adopt/tracked/track.ts';
import {
  trackedOrWhy,
  type Before,
  type Refused,
  type TrackedPolicy,
} from '../../adopt/tracked/tracked.ts';
import { paragraph } from './blocks.ts';
import { wordFile } from './file.ts';
import { bytesOf, WORD } from './package.ts';
import {
  movedParagraph,
  revisedParagraph,
  revisedRun,
  revisions,
  type Author,
  type Revise,
} from './revisions.ts';
import { school } from './title-page.ts';
import { looksOf, type Look } from './tracked-look.ts';

/**
 * Both wordings with the changes marked, or one of them without a mark, as it is once all changes
 * are accepted or rejected.
 */
export type TrackedMode = 'tracked' | 'before' | 'after';

/**
 * A policy with the changes from an older one, to be accepted or rejected in Word.
 *
 * @param before what it is compared with
 * @param author who made the changes: the school
 * @param date when they were made
 * @returns the file, with the media type of Word documents; or, in sentences, why the two have too
 *   little in common
 */
export async function trackedToWord(
  before: Before,
  document: PolicyDocument,
  author: string,
  date: Date,
): Promise<{ readonly kind: 'file'; readonly blob: Blob } | Refused> {
  const file = await trackedToWordBytes(before, document, author, date);
  if (file.kind === 'refused') return file;
  return { kind: 'file', blob: new Blob([file.bytes], { type: WORD }) };
}

/** The same as bytes, for tests and for Node. */
export async function trackedToWordBytes(
  before: Before,
  document: PolicyDocument,
  author: string,
  date: Date,
): Promise<{ readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> } | Refused> {
  const policy = trackedOrWhy(before, document);
  if (policy.kind === 'refused') return policy;
  return { kind: 'file', bytes: await writeTracked(policy, { author, date }, 'tracked') };
}

/** A policy with its changes in one of three ways, as bytes. */
export async function writeTracked(
  policy: TrackedPolicy,
  author: Author,
  mode: TrackedMode,
): Promise<Uint8Array<ArrayBuffer>> {
  const blocks = mode === 'tracked' ? marked(policy, author) : unmarked(policy, mode);
  return bytesOf(trackedFile(policy, blocks, mode === 'tracked'));
}

/** @param blocks what each paragraph comes to, in order */
function trackedFile(
  policy: TrackedPolicy,
  blocks: readonly (readonly FileChild[])[],
  isTracked: boolean,
): Document {
  const { title, lead, paragraphs, end } = policy;
  const [first = [], ...more] = blocks;
  const { numbering } = looksOf(paragraphs);
  const children = [
    paragraph('School', school(policy)),
    ...first,
    paragraph('BodyText', lead),
    ...more.flat(),
    // The end of a document's last paragraph can neither come nor go.
    paragraph('BodyText', end),
  ];
  return wordFile({ ...policy, draft: null }, title, children, { isTracked, numbering });
}

function marked({ paragraphs }: TrackedPolicy, author: Author): FileChild[][] {
  const looks = looksOf(paragraphs);
  const moves = movesOf(paragraphs);
  const reviser = revisions(author);
  return paragraphs.map((one, at) =>
    markedParagraph(one, looks.of(one), reviser(at), moves.get(at)),
  );
}

function markedParagraph(
  { mark, pieces }: TrackedParagraph,
  look: Look,
  revise: Revise,
  move: Move | undefined,
): FileChild[] {
  const [piece] = pieces;
  if (move && piece && mark !== 'same') {
    return movedParagraph(look, mark, piece.text, move, revise);
  }
  const children = pieces.map((one) => revisedRun(one, revise));
  if (mark === 'same') return [new Paragraph({ ...look, children })];
  return [revisedParagraph(look, mark, children, revise)];
}

/** What is left once all changes are accepted, or rejected. */
function unmarked({ paragraphs }: TrackedPolicy, mode: 'before' | 'after'): FileChild[][] {
  const gone: Piece['kind'] = mode === 'before' ? 'added' : 'removed';
  const looks = looksOf(paragraphs);
  return paragraphs.map((one) => {
    if (one.mark === gone) return [];
    const kept = one.pieces.filter(({ kind }) => kind !== gone);
    const children = kept.map(({ text }) => new TextRun({ text }));
    return [new Paragraph({ ...looks.of(one), children })];
  });
}
