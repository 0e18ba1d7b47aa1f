import { HeadingLevel, Paragraph } from 'docx';
import { RECOMMENDED } from '../answers.ts';
import type { PolicyDocument } from '../assemble.ts';
import type { Change } from '../changes.ts';
import { bullets, paragraph, plainHeading, type Block } from './blocks.ts';
import { before, KINDS, now, quotedFor } from './change-words.ts';
import { clauseNumber, clausesOf, type Bookmarks } from './inline.ts';
import type { QuotedClause, WordInput } from './input.ts';
import { GREY, SANS } from './look.ts';
import { runs } from './runs.ts';
import { linesOf, oneLine } from './text.ts';
import { wordDiff } from './word-diff.ts';

interface Context {
  readonly document: PolicyDocument;
  readonly quoted: readonly QuotedClause[];
  readonly bookmarks: Bookmarks;
}

/** The appendix: every way in which the policy differs from the model, beside the model's own clauses. */
export function appendix(input: WordInput, bookmarks: Bookmarks): Block[] {
  const { changes, modelName, document, quoted } = input;
  if (!changes) return [];
  const model = changes.base === RECOMMENDED ? 'the recommended policy' : 'the model';
  const context = { document, quoted, bookmarks };
  return [
    plainHeading(1, `Appendix: changes from ${model}`, '_RefAppendix', true),
    paragraph('BodyText', `This policy was made from: ${oneLine(modelName)}.`),
    plainHeading(2, CONSULTATION, '_RefConsultation'),
    ...howToRead(changes.substantive, quoted).map((text) => paragraph('BodyText', text)),
    ...byTopic(changes.substantive).flatMap((group) => topicChanges(group, context)),
    ...filledIn(changes.filledIn),
  ];
}

export const CONSULTATION = 'Changes that need consultation';

function howToRead(changes: readonly Change[], quoted: readonly QuotedClause[]): string[] {
  if (changes.length === 0) return ['There are none.'];
  const hasDiff = changes.some(({ diff }) => diff !== null);
  return [...(quoted.length > 0 ? [QUOTES] : []), ...(hasDiff ? [DIFFS] : [])];
}

const QUOTES = 'Words of the model are in italics, after the number of their clause.';
const DIFFS =
  'In a changed wording, words that went are struck through and marked “removed”; words that came are underlined and marked “added”.';

/** Names, roles and dates: what is not for consultation. */
export function filledIn(labels: readonly string[]): Block[] {
  if (labels.length === 0) return [];
  return [
    plainHeading(2, 'Details filled in, which need no consultation', '_RefFilledIn'),
    paragraph('BodyText', 'Names, roles and dates. They change nothing that is asked of staff.'),
    ...bullets(labels.map(oneLine)),
  ];
}

/** Changes on one topic together: there may be one of position and one of wording. */
function byTopic(changes: readonly Change[]): Change[][] {
  const ids = [...new Set(changes.map(({ id }) => id))];
  return ids.map((id) => changes.filter((change) => change.id === id));
}

function topicChanges(changes: readonly Change[], context: Context): Paragraph[] {
  const quoted = quotedFor(changes[0]?.id, context.quoted);
  // A change of wording alone leaves the position as it was.
  const moved = changes.filter(({ kind }) => kind !== 'wording');
  return [
    changeHeading(changes, context),
    ...moved.map((change) => line('Before', before(change))),
    ...quoted.flatMap(quotation),
    ...moved.map((change) => line('Now', now(change))),
    ...changes.flatMap(({ diff }) => (diff ? [wordDiff(diff, 'Wording')] : [])),
  ];
}

function changeHeading(changes: readonly Change[], { document, bookmarks }: Context): Paragraph {
  const [{ id, title } = { id: '', title: '' }] = changes;
  const found = clausesOf(document).find((one) => one.id === id);
  const number = found ? [...clauseNumber(id, found.number, bookmarks), ...runs(' ')] : [];
  const kinds = changes.map(({ kind }) => KINDS[kind].one).join(', ');
  return new Paragraph({
    heading: HeadingLevel.HEADING_3,
    children: [...number, ...runs(`${oneLine(title)}: ${kinds}`)],
  });
}

function line(label: string, text: string): Paragraph {
  const children = [...runs(`${label}:`, { bold: true }), ...runs(`\t${oneLine(text)}`)];
  return paragraph('ChangeLine', children);
}

/** The model's words after the number of their clause. */
function quotation({ name, text }: QuotedClause): Paragraph[] {
  return linesOf(text).map((words, at) => {
    const source = at === 0 ? runs(`${oneLine(name)}  `, SOURCE) : [];
    return paragraph('Quote', [...source, ...runs(words)]);
  });
}

const SOURCE = { font: SANS, size: 19, bold: true, italics: false, color: GREY };
