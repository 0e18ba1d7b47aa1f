import { diffWords, type DiffPart } from '../compare/diff.ts';
import { LEFT_OUT, RECOMMENDED, type Answers, type OwnClause } from './answers.ts';
import { baseChoice } from './starts.ts';
import { basisOf, wordingOf } from './wordings.ts';
import { detailOf, positionMonths } from './details.ts';
import { without } from './without.ts';
import type { ChangeKind } from './document.ts';
import { ownWording } from './edit-text.ts';
import { fillContext, filledLines, inSentence, MARKS, type FillContext } from './fill.ts';
import {
  positionOf,
  type Detail,
  type Template,
  type TemplateTopic,
  type Wording,
} from './template.ts';
import { oneLine } from './typed-text.ts';

/** One way in which a policy differs from what the school started from. */
export interface Change {
  readonly kind: ChangeKind;
  /** Id of the topic, or of the school's own clause; for a detail, its id after "detail-". */
  readonly id: string;
  readonly title: string;
  /**
   * The position started from, in a few words; null where the model says nothing, or for a clause
   * of the school's own.
   */
  readonly before: string | null;
  /**
   * The position now; null if the topic is left out. For a clause of the school's own, its first
   * words; null if it has none.
   */
  readonly after: string | null;
  /** Clauses of the model that bear on the topic, written by id; empty for the recommendation. */
  readonly modelClauses: readonly string[];
  /**
   * For a changed wording, or another period than that of the position: the words before against
   * those now.
   */
  readonly diff: readonly DiffPart[] | null;
  /**
   * All the words before and now, filled in, with each paragraph or bullet on a line of its own;
   * none where there was or is no clause.
   */
  readonly words: { readonly before: readonly string[]; readonly now: readonly string[] };
}

/** What a policy is compared with. */
export type ChangesFrom =
  /** The model, or the recommendation, that the school started from. */
  | { readonly kind: 'start'; readonly base: string }
  /** A version that the school adopted on a day such as "2026-12-09". */
  | { readonly kind: 'adopted'; readonly on: string; readonly version: string }
  /** The answers in a file. */
  | { readonly kind: 'file'; readonly name: string };

/** The detail that is asked for in months and that a position on review fixes. */
const PERIOD = 'review_months';

/** All changes, those that need consultation apart from what was only filled in. */
export interface Changes {
  readonly from: ChangesFrom;
  /** Changes of substance: a position or a wording differs, something was added or left out. */
  readonly substantive: readonly Change[];
  /**
   * Labels of the details that were filled in: names, roles and dates, which change nothing that is
   * asked of staff. For two files of answers, sentences on what else differs.
   */
  readonly filledIn: readonly string[];
}

/**
 * How a policy differs from the model that the school started from, or from the recommendation.
 *
 * @returns changes in the order of the document, at most one of position and one of wording for
 * each topic, the school's own clauses last
 */
export function changesFromBase(template: Template, answers: Answers): Changes {
  const context = fillContext(template, answers);
  const topics = template.topics.flatMap((topic) => [
    ...positionChange(topic, context),
    ...wordingChange(topic, context),
  ]);
  const own = answers.own.map((clause) => ownChange(clause, context));
  const typed = template.details.filter(({ id }) => answers.details[id]?.trim());
  const details = typed.filter(({ substance }) => substance);
  const filledIn = typed.filter(
    ({ id, substance }) => !substance && !(id === PERIOD && isOtherPeriod(template, answers)),
  );
  return {
    from: { kind: 'start', base: answers.base },
    substantive: [
      ...topics,
      ...details.flatMap((one) => detailChange(one, template, answers)),
      ...own,
    ],
    filledIn: filledIn.map((one) => one.label),
  };
}

/**
 * Governors who read the note alone have to know what a clause asks, and not only what it is
 * called.
 */
function ownChange({ id, title, text }: OwnClause, context: FillContext): Change {
  const now = filledLines(ownWording(text), context);
  const after = firstWords(now.join('\n')) || null;
  return { kind: 'own', id, title, ...NOTHING_BEFORE, after, words: { before: [], now } };
}

/** A detail that asks or promises something, unless what was typed is what was there. */
function detailChange(detail: Detail, template: Template, answers: Answers): Change[] {
  const { id, label, initial } = detail;
  const after = inSentence(detail, detailOf(template, answers, id));
  if (after === inSentence(detail, initial)) return [];
  const before = initial || null;
  const words = { before: before === null ? [] : [before], now: [after] };
  const fact = { kind: 'detail', id: `detail-${id}`, title: label } as const;
  return [{ ...fact, ...NOTHING_BEFORE, before, after, words }];
}

const NOTHING_BEFORE = { before: null, modelClauses: [], diff: null } as const;

/** Letters of a clause that a list quotes: about two lines. */
const LONGEST = 140;

const MARK = new RegExp(`^[${MARKS.bullet}${MARKS.item}] `);

/** A text as one line, cut between two words; bullets, which have no full stops, are kept apart. */
export function firstWords(text: string): string {
  const lines = text.split('\n').map((one) => oneLine(one).replace(MARK, ''));
  const line = lines
    .filter((one) => one !== '')
    .reduce((all, one) => (/[\p{P}]$/u.test(all) ? `${all} ${one}` : `${all}; ${one}`), '')
    .replace(/^; /, '');
  if (line.length <= LONGEST) return line;
  const end = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, end > 0 ? end : LONGEST)} …`;
}

/**
 * Whether months were typed that are not those of the position chosen, which asks something else of
 * the school.
 */
function isOtherPeriod(template: Template, answers: Answers): boolean {
  const months = positionMonths(template, answers);
  return months !== null && Number(answers.details[PERIOD]) !== months;
}

function positionChange(topic: TemplateTopic, context: FillContext): Change[] {
  const { answers } = context;
  const choice = answers.choices[topic.id];
  const start = baseChoice(topic, answers.base);
  const isUntouched = choice === undefined || choice === start;
  // A model that says nothing, and a school that leaves the topic out, agree.
  if (isUntouched || (start === null && choice === LEFT_OUT)) return [];
  const kind = kindOf(start, choice);
  return [{ kind, ...facts(topic, context), diff: null }];
}

function kindOf(start: string | null, choice: string): ChangeKind {
  if (choice === LEFT_OUT) return 'left-out';
  return start === null || start === LEFT_OUT ? 'filled' : 'position';
}

/**
 * A clause as it stands is compared with the template's for the position chosen, with the period
 * that this fixes.
 */
function wordingChange(topic: TemplateTopic, context: FillContext): Change[] {
  const { answers } = context;
  const taken = basisOf(topic, answers);
  const wording = wordingOf(topic, answers);
  if (!taken || !wording) return [];
  const hasPeriod = topic.id === 'review' && answers.details[PERIOD] !== undefined;
  if (wording === taken && !hasPeriod) return [];
  const before = filledLines(taken, hasPeriod ? withoutPeriod(context) : context);
  const now = filledLines(wording, context);
  const diff = shownDiff(before.join('\n'), now.join('\n'));
  if (diff === null) return [];
  return [{ kind: 'wording', ...facts(topic, context), diff, words: { before, now } }];
}

/** The clauses are numbered alike, whatever the period. */
function withoutPeriod({ answers, ...context }: FillContext): FillContext {
  return { ...context, answers: { ...answers, details: without(answers.details, PERIOD) } };
}

/**
 * Two texts word by word; null if they are the same. Texts that differ only in capitals or
 * punctuation are given whole, or nobody would see what has changed.
 */
export function shownDiff(before: string, after: string): readonly DiffPart[] | null {
  if (before === after) return null;
  const { parts } = diffWords(before, after);
  const isSeen = parts.some(({ kind }) => kind !== 'same');
  return isSeen ? parts : [{ kind: 'changed', a: before, b: after }];
}

function facts(topic: TemplateTopic, context: FillContext) {
  const { base, choices } = context.answers;
  const started = positionOf(topic, baseChoice(topic, base));
  const wording = wordingOf(topic, context.answers);
  return {
    id: topic.id,
    title: topic.title,
    before: started?.label ?? null,
    after: positionOf(topic, choices[topic.id] ?? null)?.label ?? null,
    modelClauses: base === RECOMMENDED ? [] : (topic.models[base]?.clauses ?? []),
    words: { before: linesIn(started, context), now: linesIn(wording, context) },
  };
}

function linesIn(wording: Wording | null, context: FillContext): string[] {
  return wording ? filledLines(wording, context) : [];
}
