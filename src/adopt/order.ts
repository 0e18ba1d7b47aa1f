import { LEFT_OUT, type Answers, type OrderedSection } from './answers.ts';
import type { Template } from './template.ts';

/**
 * Every section with every topic and clause of the school's own, in the order that is: the
 * school's, or the template's. What the school has not placed, such as a topic that the template
 * has gained, is after what it follows in the template.
 */
export function arranged(template: Template, answers: Answers): OrderedSection[] {
  const usual = usualOrder(template, answers);
  if (answers.order.length === 0) return usual;
  const known = new Set(usual.flatMap(({ clauses }) => clauses));
  const placed = placedClauses(answers.order, known);
  const ids = usual.map(({ section }) => section);
  const order = inserted(
    ids,
    [...placed.keys()].filter((id) => ids.includes(id)),
  );
  return order.map((section) => {
    const own = placed.get(section) ?? [];
    const home = usual.find((one) => one.section === section)?.clauses ?? [];
    const elsewhere = (id: string) => isPlaced(placed, id) && !own.includes(id);
    return {
      section,
      clauses: inserted(
        home.filter((id) => !elsewhere(id)),
        own,
      ),
    };
  });
}

function usualOrder({ sections }: Template, { own }: Answers): OrderedSection[] {
  return sections.map(({ id, topics }) => ({
    section: id,
    clauses: [...topics, ...own.filter(({ section }) => section === id).map((one) => one.id)],
  }));
}

/** Clauses that exist, where they are placed first: a file may have been changed by hand. */
function placedClauses(order: readonly OrderedSection[], known: ReadonlySet<string>) {
  const left = new Set(known);
  const placed = new Map<string, string[]>();
  for (const { section, clauses } of order) {
    const list = placed.get(section) ?? [];
    list.push(...clauses.filter((id) => left.delete(id)));
    placed.set(section, list);
  }
  return placed;
}

function isPlaced(placed: ReadonlyMap<string, readonly string[]>, id: string): boolean {
  return [...placed.values()].some((ids) => ids.includes(id));
}

/** A list in its own order, with what it lacks of the usual one after what that follows there. */
function inserted(usual: readonly string[], own: readonly string[]): string[] {
  const list = [...own];
  usual.forEach((id, at) => {
    if (list.includes(id)) return;
    const before = usual.slice(0, at).findLast((one) => list.includes(one));
    list.splice(before === undefined ? 0 : list.indexOf(before) + 1, 0, id);
  });
  return list;
}

/** Up or down. */
export type Direction = -1 | 1;

/**
 * Answers in which a clause is one place farther up or down, counting the clauses that the
 * policy has. At the end of its section it goes on into the next.
 *
 * @returns the same answers if there is no farther place
 */
export function moveClause(
  template: Template,
  answers: Answers,
  id: string,
  by: Direction,
): Answers {
  const order = arranged(template, answers);
  const at = order.findIndex(({ clauses }) => clauses.includes(id));
  if (at < 0) return answers;
  const shown = order[at]?.clauses.filter((one) => one === id || isShown(answers, one)) ?? [];
  const neighbour = shown[shown.indexOf(id) + by];
  const target = neighbour === undefined ? order[at + by]?.section : order[at]?.section;
  if (target === undefined) return answers;
  const moved = order.map(({ section, clauses }) => {
    const others = clauses.filter((one) => one !== id);
    if (section !== target) return { section, clauses: others };
    const place =
      neighbour === undefined ? (by === 1 ? 0 : others.length) : placeBeside(others, neighbour, by);
    return { section, clauses: others.toSpliced(place, 0, id) };
  });
  const own = answers.own.map((one) => (one.id === id ? { ...one, section: target } : one));
  return { ...answers, own, order: moved };
}

function placeBeside(ids: readonly string[], neighbour: string, by: Direction): number {
  return ids.indexOf(neighbour) + (by === 1 ? 1 : 0);
}

/**
 * Answers in which a section is one place farther up or down, counting those that the policy
 * has; the same if there is no farther place.
 */
export function moveSection(
  template: Template,
  answers: Answers,
  id: string,
  by: Direction,
): Answers {
  const order = arranged(template, answers);
  const shown = order.filter(
    ({ section, clauses }) => section === id || clauses.some((one) => isShown(answers, one)),
  );
  const neighbour = shown[shown.findIndex(({ section }) => section === id) + by]?.section;
  const moving = order.find(({ section }) => section === id);
  if (neighbour === undefined || !moving) return answers;
  const others = order.filter((one) => one !== moving);
  const place = placeBeside(
    others.map(({ section }) => section),
    neighbour,
    by,
  );
  return { ...answers, order: others.toSpliced(place, 0, moving) };
}

/** Whether the policy has a clause on it. */
function isShown({ choices, own }: Answers, id: string): boolean {
  const choice = choices[id];
  return own.some((one) => one.id === id) || (choice !== undefined && choice !== LEFT_OUT);
}
