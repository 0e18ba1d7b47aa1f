import type { DiffPart } from '../compare/diff.ts';
import { RECOMMENDED } from './answers.ts';
import { shownDiff, type Change, type Changes, type ChangesFrom } from './changes.ts';
import { sentenceOf } from './change-sentences.ts';
import { dayInWords } from '../law/dates.ts';
import type { AppendixMaker } from './assemble.ts';
import {
  NO_HEADING,
  type AppendixPart,
  type ChangeEntry,
  type Diff,
  type DiffRun,
  type FilledIn,
  type Quote,
} from './document.ts';
import type { Template } from './template.ts';
import { linesOf, oneLine } from './typed-text.ts';

/** A clause of the model by its id: what it is called, and its words if they are at hand. */
export type QuoteClause = (id: string) => { readonly name: string; readonly text: string | null };

export interface AppendixInput {
  readonly changes: Changes;
  readonly quote: QuoteClause;
}

/**
 * The appendix for the governors' paper: what differs from the model, with the model's own words.
 *
 * @param numbers number of each clause that the policy has
 */
export function appendixOf(
  template: Template,
  { changes, quote }: AppendixInput,
  numbers: ReadonlyMap<string, string>,
): AppendixPart {
  const model = nameOf(template, changes.from);
  const context = { model, from: changes.from, quote, numbers };
  const entries = byTopic(changes.substantive).map((group) => entryOf(group, context));
  return {
    kind: 'appendix',
    id: 'changes',
    title: `Appendix: changes from ${model}`,
    lead: leadOf(changes.from, model),
    consultation: {
      title: 'Changes for consultation and decision',
      none: entries.length === 0 ? nothing(changes.from, model) : null,
      entries,
    },
    filledIn: filledInOf(changes),
  };
}

/** The same for a policy that is being assembled. */
export function appendixFrom(input: AppendixInput): AppendixMaker {
  return (template, numbers) => appendixOf(template, input, numbers);
}

/** What the policy is compared with, as in "changes from NEU". */
function nameOf(template: Template, from: ChangesFrom): string {
  switch (from.kind) {
    case 'start':
      return modelName(template, from.base);
    case 'adopted':
      return versionName(from);
    case 'file':
      return oneLine(from.name);
  }
}

function versionName({ on, version }: Extract<ChangesFrom, { kind: 'adopted' }>): string {
  const number = oneLine(version);
  return `version ${number ? `${number}, ` : ''}adopted on ${dayInWords(on)}`.replace(
    'version adopted',
    'the version adopted',
  );
}

function nothing(from: ChangesFrom, model: string): string {
  switch (from.kind) {
    case 'start':
      return `Nothing differs: every position is that of ${model}.`;
    case 'adopted':
      return `No clause is worded otherwise than in ${model}.`;
    case 'file':
      return `No clause differs from ${model} by more than names, roles and dates.`;
  }
}

/** "NEU", or what the recommended policy is called in a sentence. */
export function modelName(template: Template, base: string): string {
  const model = template.models.find(({ slug }) => slug === base);
  return model ? oneLine(model.name) : 'the recommended policy';
}

/** What the policy was made from, and what is compared. */
function leadOf(from: ChangesFrom, model: string): string {
  if (from.kind !== 'start') {
    return `The title and the clauses of this policy are compared with ${model}, word by word.`;
  }
  const made = `This policy was made from ${model}.`;
  if (from.base === RECOMMENDED) return made;
  return `${made} Its wording is that of a template, and not the words of ${model}; the positions are compared.`;
}

/** Names, roles and dates, or what else differs; null if there is nothing. */
function filledInOf({ filledIn, from }: Pick<Changes, 'filledIn' | 'from'>): FilledIn | null {
  if (filledIn.length === 0) return null;
  return { ...(from.kind === 'start' ? FILLED_IN : DIFFERS), items: filledIn.map(oneLine) };
}

const FILLED_IN = {
  title: 'Details filled in, which need no consultation',
  lead: 'Names, roles and dates. They change nothing that is asked of staff.',
} as const;
const DIFFERS = {
  title: 'Details that differ',
  lead: 'They are in the document control, the signatures, the forms and the lists. A clause in which nothing else differs is not listed above.',
} as const;

type Group = readonly [Change, ...Change[]];

/** Changes on one topic together: there may be one of position and one of wording. */
function byTopic(changes: readonly Change[]): Group[] {
  const firsts = changes.filter(({ id }, at) => changes.findIndex((one) => one.id === id) === at);
  return firsts.map((first) => [
    first,
    ...changes.filter((one) => one.id === first.id && one !== first),
  ]);
}

interface EntryContext {
  readonly model: string;
  readonly from: ChangesFrom;
  readonly quote: QuoteClause;
  readonly numbers: ReadonlyMap<string, string>;
}

function entryOf(group: Group, context: EntryContext): ChangeEntry {
  const [{ id, title, modelClauses }] = group;
  const isReworded = group.length > 1;
  const words = wordsOf(group);
  const diff = diffWithin(group, words);
  return {
    id,
    number: context.numbers.get(id) ?? null,
    title: oneLine(title) || NO_HEADING,
    changes: group.map((change) => sentenceOf(change, context.from, context.model, isReworded)),
    words,
    diff: diff ? diffOf(diff) : null,
    quotes: modelClauses.map((clause) => quoteOf(clause, context)),
  };
}

/** What was there at the start, and what is there now. */
function wordsOf(group: Group): Change['words'] {
  const [{ words }] = group;
  return { before: words.before, now: group.at(-1)?.words.now ?? words.now };
}

/**
 * Where a school has another position, in words of its own, these are compared with what came
 * before it, and not with a wording that was never there.
 */
function diffWithin(group: Group, { before, now }: Change['words']): Change['diff'] {
  if (group.length === 1) return group[0].diff;
  return before.length > 0 ? shownDiff(before.join('\n'), now.join('\n')) : null;
}

function quoteOf(id: string, { model, quote }: EntryContext): Quote {
  const { name, text } = quote(id);
  return { name: oneLine(`${model} ${name}`), paragraphs: linesOf(text ?? '') };
}

/**
 * The parts of a comparison as runs of words, with the space after a changed word outside of it.
 */
export function diffOf(parts: readonly DiffPart[]): Diff {
  return parts
    .flatMap(({ kind, a, b }): DiffRun[] => {
      if (kind === 'same') return [{ kind, text: b }];
      const [removed, added] = [a.trim(), b.trim()];
      const between = removed && added ? ' ' : '';
      const end = /\s*$/.exec(b || a)?.[0] ?? '';
      return [
        { kind: 'removed', text: removed },
        { kind: 'same', text: between },
        { kind: 'added', text: added },
        { kind: 'same', text: end },
      ];
    })
    .filter(({ text }) => text !== '');
}
