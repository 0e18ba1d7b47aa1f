import { LEFT_OUT_WORDS } from '../../src/check/left-out-words.ts';
import { shown } from '../export/words.ts';
import { isWritable } from './body.ts';
import type { WrittenDocument } from './from-document.ts';
import type { HeldWords } from './held-words.ts';
import { repeatedNumbers } from './repeated.ts';

/**
 * What a person must check against the document before a policy that a program has written is
 * trusted.
 *
 * @returns lines for a terminal: a heading, and what it is about under it, for each kind of thing
 *   there is
 */
export function linesToLookAt(written: WrittenDocument, held: HeldWords): string[] {
  const { document, policy } = written;
  return [
    ...group('Words of the document that are not in the file: write them in', held.missing),
    ...group('Words that are in the file and not in the document', held.added),
    ...group('Clauses that are not in the file as they were read', held.changed),
    ...group(
      'Of the shape of the file',
      held.problems.map(({ line, message }) => `line ${line}: ${message}`),
    ),
    ...group(
      'Left out as not part of the policy: is that right?',
      policy.leftOut.map(({ why, text }) => `${LEFT_OUT_WORDS[why]}: ${shown(text)}`),
    ),
    ...group('Headings that nothing in the document marks as headings', guessedHeadings(written)),
    ...group(
      'Numbers that the document prints again; each has a note in the front matter',
      repeatedNumbers(policy).map(({ id, number }) => `${number} is ${id}`),
    ),
    ...group(
      'Marks that are now among the words, since an item cannot have them',
      strangeMarks(written),
    ),
    ...group('Rows of tables; is the first row the head?', rowIds(written)),
    ...group('Of the reading', document.notes),
  ];
}

function group(title: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : ['', `${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)];
}

function guessedHeadings({ document, items }: WrittenDocument): string[] {
  const marked = document.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  return items
    .filter(({ role, text }) => role === 'heading' && !marked.some((one) => one.includes(text)))
    .map(({ number, text }) => shown(number === null ? text : `${number} ${text}`));
}

function strangeMarks({ items }: WrittenDocument): string[] {
  return items
    .filter(({ role, number }) => role === 'item' && !isWritable(number))
    .map(({ number, text }) => shown(`${number} ${text}`));
}

function rowIds({ items, policy }: WrittenDocument): string[] {
  const rows = new Set(items.filter(({ role }) => role === 'row').map(({ key }) => key));
  return policy.clauses.filter(({ key }) => rows.has(key)).map(({ id }) => id);
}
