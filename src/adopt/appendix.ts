import type { DiffPart } from '../compare/diff.ts';
import { RECOMMENDED } from './answers.ts';
import type { Change, Changes } from './changes.ts';
import type {
  AppendixPart,
  ChangeEntry,
  ChangeKind,
  Diff,
  DiffRun,
  FilledIn,
  Quote,
  WordedChange,
} from './document.ts';
import { capitalised } from './fill.ts';
import type { Template } from './template.ts';
import { linesOf, oneLine } from './typed-text.ts';

/** Stands where the school has given a clause of its own no heading. */
export const NO_HEADING = 'Clause of the school’s own';

/** Stand where there are no words to quote. */
const NO_WORDS = 'without words so far';
const OPEN = 'Left open';

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
  const model = modelName(template, changes.base);
  const context = { model, quote, numbers };
  const entries = byTopic(changes.substantive).map((group) => entryOf(group, context));
  return {
    kind: 'appendix',
    id: 'changes',
    title: `Appendix: changes from ${model}`,
    lead: leadOf(changes, model),
    consultation: {
      title: 'Changes for consultation and decision',
      none: entries.length === 0 ? `Nothing differs: every position is that of ${model}.` : null,
      entries,
    },
    filledIn: filledInOf(changes),
  };
}

/** "NEU", or what the recommended policy is called in a sentence. */
function modelName(template: Template, base: string): string {
  const model = template.models.find(({ slug }) => slug === base);
  return model ? oneLine(model.name) : 'the recommended policy';
}

/** What the policy was made from, and what is compared. */
function leadOf({ base }: Pick<Changes, 'base'>, model: string): string {
  const made = `This policy was made from ${model}.`;
  if (base === RECOMMENDED) return made;
  return `${made} Its wording is that of a template, and not the words of ${model}; the positions are compared.`;
}

/** Names, roles and dates; null if none were filled in. */
function filledInOf({ filledIn }: Pick<Changes, 'filledIn'>): FilledIn | null {
  if (filledIn.length === 0) return null;
  return {
    title: 'Details filled in, which need no consultation',
    lead: 'Names, roles and dates. They change nothing that is asked of staff.',
    items: filledIn.map(oneLine),
  };
}

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
  readonly quote: QuoteClause;
  readonly numbers: ReadonlyMap<string, string>;
}

function entryOf(group: Group, context: EntryContext): ChangeEntry {
  const [{ id, title, modelClauses }] = group;
  const diff = group.find((change) => change.diff)?.diff;
  return {
    id,
    number: context.numbers.get(id) ?? null,
    title: oneLine(title) || NO_HEADING,
    changes: group.map((change) => worded(change, context.model)),
    diff: diff ? diffOf(diff) : null,
    quotes: modelClauses.map((clause) => quoteOf(clause, context)),
  };
}

function worded(change: Change, model: string): WordedChange {
  const { kind } = change;
  const before = oneLine(change.before ?? '') || (kind === 'detail' ? OPEN : 'Nothing on this');
  const now = oneLine(change.after ?? '') || (kind === 'own' ? NO_WORDS : 'Left out');
  return { kind, before, now, says: sentence(kind, before, now, capitalised(model)) };
}

/** What changed, in a sentence or two. */
function sentence(kind: ChangeKind, before: string, now: string, model: string): string {
  switch (kind) {
    case 'own':
      return now === NO_WORDS
        ? 'Added by the school, without words so far.'
        : `Added by the school: “${now}”`;
    case 'detail':
      return before === OPEN
        ? `Filled in by the school: “${now}”. The template leaves it open.`
        : `Filled in by the school: “${now}”, in place of “${before}”.`;
    case 'wording':
      return `The template’s wording for “${now}” was changed.`;
    case 'left-out':
      return `Left out. ${model} takes the position “${before}”.`;
    case 'filled':
      return `Now “${now}”. ${model} says nothing on it, or leaves it out.`;
    case 'position':
      return `Now “${now}”. ${model} takes the position “${before}”.`;
  }
}

function quoteOf(id: string, { model, quote }: EntryContext): Quote {
  const { name, text } = quote(id);
  return { name: oneLine(`${model} ${name}`), paragraphs: linesOf(text ?? '') };
}

/** The parts of a comparison as runs of words, with the space after a changed word outside of it. */
function diffOf(parts: readonly DiffPart[]): Diff {
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
