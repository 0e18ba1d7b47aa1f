import type { RecordedClause, RecordedPolicy, RecordedSection } from '../recorded.ts';
import { areLettersCounted, areNumbersCounted } from './counting.ts';

/** What a paragraph is, and so how it looks. */
export type ParagraphKind =
  'title' | 'section' | 'heading' | 'text' | 'bullet' | 'item' | 'laws' | 'law';

/** A paragraph of one policy. */
export interface PlainParagraph {
  readonly kind: ParagraphKind;
  /**
   * The number or letter that the program counts itself; null where there is none, or where it is
   * typed before the words.
   */
  readonly label: string | null;
  /** Its words; before them its number or letter, where that is typed. */
  readonly text: string;
}

/**
 * Paragraphs that belong together: the title, the head of a section, a clause, the list of laws.
 */
export interface TextBlock {
  readonly of: 'title' | 'section' | 'clause' | 'laws';
  /** Of the section or clause; the empty string for others. */
  readonly id: string;
  readonly paragraphs: readonly PlainParagraph[];
}

/** Heading of the list of law and guidance, in every policy. */
const LAWS = 'Law and guidance named';

/**
 * A policy as blocks of paragraphs, in order.
 *
 * @returns where its numbers and letters are those that a program would count, they are left to it;
 * otherwise they are typed, as the document prints them
 */
export function blocksOf(policy: RecordedPolicy): TextBlock[] {
  const isCounted = areNumbersCounted(policy);
  return [
    { of: 'title', id: '', paragraphs: [plain('title', policy.title)] },
    ...policy.sections.flatMap((section) => [
      head(section, isCounted),
      ...section.clauses.map((clause) => clauseBlock(clause, isCounted)),
    ]),
    ...(policy.laws.length > 0 ? [laws(policy.laws)] : []),
  ];
}

/** A section may have no heading: what comes before the first. */
function head({ id, number, title, opening }: RecordedSection, isCounted: boolean): TextBlock {
  const hasHeading = title !== '' || number !== null;
  const heading = hasHeading ? [numbered('section', number, title, isCounted)] : [];
  const texts = opening.map((text) => plain('text', text));
  return { of: 'section', id, paragraphs: [...heading, ...texts] };
}

function clauseBlock(clause: RecordedClause, isCounted: boolean): TextBlock {
  const { id, bullets } = clause;
  const isLettered = areLettersCounted(bullets);
  const items = bullets.flatMap(({ label, text, items }) => [
    numbered('bullet', label, text, isLettered),
    ...items.map((item) => numbered('item', item.label, item.text, isLettered)),
  ]);
  return { of: 'clause', id, paragraphs: [...opened(clause, isCounted), ...items] };
}

/** A clause begins with its heading; one that has none has its number before its first words. */
function opened({ number, heading, paragraphs }: RecordedClause, isCounted: boolean) {
  if (heading !== '') {
    const texts = paragraphs.map((text) => plain('text', text));
    return [numbered('heading', number, heading, isCounted), ...texts];
  }
  const [first, ...more] = paragraphs;
  if (first === undefined && number === null) return [];
  return [numbered('text', number, first ?? '', false), ...more.map((text) => plain('text', text))];
}

function laws(all: readonly string[]): TextBlock {
  const paragraphs = [plain('laws', LAWS), ...all.map((law) => plain('law', law))];
  return { of: 'laws', id: '', paragraphs };
}

function plain(kind: ParagraphKind, text: string): PlainParagraph {
  return { kind, label: null, text };
}

function numbered(
  kind: ParagraphKind,
  label: string | null,
  text: string,
  isCounted: boolean,
): PlainParagraph {
  if (isCounted && label !== null) return { kind, label, text };
  return plain(kind, [label, text].filter(Boolean).join(' '));
}
