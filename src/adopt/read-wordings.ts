import type { OwnClause } from './answers.ts';
import { wordingToText } from './edit-text.ts';
import { lostSince } from './read-lost.ts';
import { highestOwn, isOwnId, ownId } from './own-ids.ts';
import { entriesOf, isAbsent, isData, listOf, shown, textOf, textsIn, type Data } from './saved.ts';
import { positionOf, type Template, type Wording } from './template.ts';

/** More clauses of its own than any policy has; a page that drew more could not be worked. */
export const MOST_OWN = 500;

/**
 * How many clauses of the school's own saved answers come to: those that are saved as such, and
 * wordings that have no place any more. Nothing is read for it, so that a file with far too many is
 * refused at once.
 */
export function countOwn(template: Template, data: Data): number {
  const own: readonly unknown[] = Array.isArray(data['own']) ? data['own'] : [];
  const edits = isData(data['edits']) ? Object.keys(data['edits']) : [];
  return own.length + edits.filter((key) => !hasPlace(template, key)).length;
}

/**
 * Edited wordings and own clauses as saved. What has no place any more and was edited, or was in
 * the policy, is a clause of the school's own: in the section of its topic if that exists, else in
 * the last.
 *
 * @param data the saved answers
 * @param problems takes a sentence for everything that is not as it was saved
 */
export function readWordings(template: Template, data: Data, problems: string[]) {
  const { settled } = lostSince(template, data);
  const edits: Record<string, Wording> = {};
  const own = readOwn(template, data['own'], problems);
  const keep = (key: string, wording: Wording, whose: string) => {
    own.push(clauseInPlaceOf(template, key, wording));
    problems.push(`“${key}” is no longer there. ${whose} is kept as a clause of your own.`);
  };
  for (const [key, value] of entriesOf(data['edits'], 'The wordings', problems)) {
    const wording = readWording(key, value, problems);
    if (!wording) continue;
    if (hasPlace(template, key)) edits[key] = settled(wording);
    else keep(key, settled(wording), 'Your wording');
  }
  for (const [key, wording] of stoodWithoutPlace(template, data)) {
    keep(key, settled(wording), 'The wording that was in your policy');
  }
  return { edits, own: numbered(own) };
}

/**
 * The template's wordings on which choices rested that it has lost, unless the school had words of
 * its own there.
 */
function stoodWithoutPlace(template: Template, data: Data): [string, Wording][] {
  const [basis, choices, edits] = [data['basis'], data['choices'], data['edits']].map(dataOf);
  return Object.entries(basis ?? {}).flatMap(([key, value]) => {
    const [topic = '', position] = key.split('/');
    const stood = position !== undefined && choices?.[topic] === position;
    const { text, bullets } = dataOf(value);
    const isLost = stood && !hasPlace(template, key) && !Object.hasOwn(edits ?? {}, key);
    return isLost ? [[key, { text: textOf(text), bullets: textsIn(bullets) }]] : [];
  });
}

function clauseInPlaceOf(template: Template, key: string, wording: Wording): OwnClause {
  const [id = ''] = key.split('/');
  const topic = template.topics.find((one) => one.id === id);
  const home = topic && template.sections.find(({ topics }) => topics.includes(id));
  const section = (home ?? template.sections.at(-1))?.id ?? '';
  return { id: '', section, title: topic?.title ?? key, text: wordingToText(wording) };
}

/** Whether a topic and position that a wording was written for still exist. */
function hasPlace(template: Template, key: string): boolean {
  const [id, position = '', ...more] = key.split('/');
  const topic = template.topics.find((one) => one.id === id);
  return topic !== undefined && more.length === 0 && positionOf(topic, position) !== null;
}

/** Null if it holds no words at all. */
function readWording(key: string, value: unknown, problems: string[]): Wording | null {
  if (typeof value === 'string') {
    problems.push(`The wording “${key}” was not saved as it should be. Its words are kept.`);
    return { text: value, bullets: [] };
  }
  const { text, bullets } = dataOf(value);
  const list = listOf(bullets);
  const kept = list.filter((one) => typeof one === 'string');
  if (typeof text !== 'string' && kept.length === 0) {
    problems.push(`The wording “${key}” cannot be read ${shown(value)}.`);
    return null;
  }
  if (kept.length < list.length || isOfOtherKind(text)) {
    problems.push(`Part of the wording “${key}” cannot be read ${shown(value)}.`);
  }
  return { text: textOf(text), bullets: kept };
}

/** Own clauses, their ids still as saved. */
function readOwn(template: Template, value: unknown, problems: string[]): OwnClause[] {
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown) => readClause(template, one, problems));
  }
  if (!isAbsent(value)) problems.push(`The clauses of your own cannot be read ${shown(value)}.`);
  return [];
}

function readClause(template: Template, value: unknown, problems: string[]): OwnClause[] {
  const { id, section, title, text }: Data =
    typeof value === 'string' ? { text: value } : dataOf(value);
  const words = [title, text].filter((one) => typeof one === 'string');
  if (words.length === 0) {
    problems.push(`A clause of your own cannot be read ${shown(value)}.`);
    return [];
  }
  if ([title, text].some(isOfOtherKind)) {
    problems.push(`Part of a clause of your own cannot be read ${shown(value)}.`);
  }
  const clause = { title: textOf(title), text: textOf(text) };
  const place = template.sections.find((one) => one.id === section) ?? template.sections.at(-1);
  if (place?.id !== section) {
    const name = clause.title || clause.text;
    problems.push(`The section of your clause “${name}” is no longer there. It is in the last.`);
  }
  return [{ id: textOf(id), section: place?.id ?? '', ...clause }];
}

/**
 * Each with an id of its own: the one that it has, if this page gave it and no other before has it,
 * or a new one.
 */
function numbered(own: readonly OwnClause[]): OwnClause[] {
  const taken = new Set<string>();
  let highest = highestOwn(own.map(({ id }) => id));
  return own.map((clause) => {
    const isFirst = !taken.has(clause.id);
    taken.add(clause.id);
    if (isFirst && isOwnId(clause.id)) return clause;
    highest += 1;
    return { ...clause, id: ownId(highest) };
  });
}

/** Whether something was saved where there should be a text, and is none. */
function isOfOtherKind(value: unknown): boolean {
  return typeof value !== 'string' && !isAbsent(value);
}

function dataOf(value: unknown): Data {
  return isData(value) ? value : {};
}
