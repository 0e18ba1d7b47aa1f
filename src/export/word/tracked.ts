import {
  DeletedTextRun,
  InsertedTextRun,
  Paragraph,
  TextRun,
  type Document,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { PolicyDocument } from '../../adopt/document.ts';
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
import { school } from './title-page.ts';
import { looksOf } from './tracked-look.ts';

/** Who is said to have made the changes, and when. */
export interface Author {
  readonly author: string;
  readonly date: Date;
}

/** Both wordings with the changes marked, or one of them without a mark, as it is once all changes are accepted or rejected. */
export type TrackedMode = 'tracked' | 'before' | 'after';

/**
 * A policy with the changes from an older one, to be accepted or rejected in Word.
 *
 * @param before what it is held against
 * @param author who made the changes: the school
 * @param date when they were made
 * @returns the file, with the media type of Word documents; or, in sentences, why the two have too little in common
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
  return bytesOf(trackedFile(policy, author, mode));
}

function trackedFile(policy: TrackedPolicy, author: Author, mode: TrackedMode): Document {
  const { title, lead, paragraphs, end } = policy;
  const looks = looksOf(paragraphs);
  const revision = revisions(author);
  const [first, ...more] = paragraphs.map((one, at) => ({
    isShown: isShown(one.mark, mode),
    made: made(one, looks.of(one), mode === 'tracked' ? revision(at) : null, mode),
  }));
  const shown = (all: readonly (typeof first)[]) =>
    all.flatMap((one) => (one?.isShown ? [one.made] : []));
  const children = [
    paragraph('School', school(policy)),
    ...shown([first]),
    paragraph('BodyText', lead),
    ...shown(more),
    // The end of a document's last paragraph can neither come nor go.
    paragraph('BodyText', end),
  ];
  return wordFile({ ...policy, draft: null }, title, children, {
    isTracked: mode === 'tracked',
    numbering: looks.numbering,
  });
}

function isShown(kind: Piece['kind'], mode: TrackedMode): boolean {
  return kind === 'same' || mode === 'tracked' || (kind === 'removed') === (mode === 'before');
}

interface Revision {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

/** LibreOffice joins changes of one author and minute that meet across the end of a paragraph, and then rejecting takes that end away. */
const APART = 2 * 60_000;

/** A maker of revisions for each paragraph, those of neighbours some minutes apart. */
function revisions({ author, date }: Author): (at: number) => () => Revision {
  const days = [date, new Date(date.getTime() + APART)].map((one) =>
    one.toISOString().replace(/\.\d+/, ''),
  );
  let id = 0;
  return (at) => () => ({ id: ++id, author, date: days[at % 2] ?? '' });
}

function made(
  { mark, pieces }: TrackedParagraph,
  look: IParagraphOptions,
  revision: (() => Revision) | null,
  mode: TrackedMode,
): Paragraph {
  const isMarked = revision !== null && mark !== 'same';
  const end = isMarked ? { run: { [MARKS[mark]]: revision() } } : {};
  const shown = pieces.filter(({ kind }) => isShown(kind, mode));
  return new Paragraph({ ...look, ...end, children: shown.map((one) => run(one, revision)) });
}

const MARKS = { removed: 'deletion', added: 'insertion' } as const;

function run({ kind, text }: Piece, revision: (() => Revision) | null): ParagraphChild {
  if (revision === null || kind === 'same') return new TextRun({ text });
  return kind === 'added'
    ? new InsertedTextRun({ text, ...revision() })
    : new DeletedTextRun({ text, ...revision() });
}
