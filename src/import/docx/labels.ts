import { formatNumber } from '../number-format.ts';
import type { ListLevel, ListNumbering } from './numbering.ts';

/** What comes before a paragraph of a list. */
export interface Label {
  /** "2.1", "(a)", "•"; null where the level prints nothing. */
  readonly text: string | null;
  readonly level: number;
}

/** Counts the paragraphs of lists as they come. */
export interface Labels {
  /**
   * @param numId id of the list
   * @param level level in it, from 0
   * @returns the label of the next paragraph; null where the file has no such list
   */
  next(numId: string, level: number): Label | null;
}

type Counter = Map<number, number>;

/** @param lists every list by its id */
export function labelsOf(lists: ReadonlyMap<string, ListNumbering>): Labels {
  const counters = new Map<string, Counter>();
  const begun = new Set<string>();
  return {
    next(numId, at) {
      const list = lists.get(numId);
      const level = list?.levels.get(at);
      if (!list || !level) return null;
      const counter = counters.get(list.counter) ?? new Map<number, number>();
      counters.set(list.counter, counter);
      const use = `${numId}/${String(at)}`;
      const start = begun.has(use) ? undefined : list.starts.get(at);
      begun.add(use);
      advance(counter, list, at, start);
      return { text: labelText(counter, list, at, level), level: at };
    },
  };
}

function advance(counter: Counter, list: ListNumbering, at: number, start?: number): void {
  counter.set(at, start ?? following(counter.get(at), list.levels.get(at)));
  for (const [deeper, { restart }] of list.levels) {
    if (deeper > at && (restart === null || at < restart)) counter.delete(deeper);
  }
  for (let above = 0; above < at; above++) {
    if (!counter.has(above)) counter.set(above, list.levels.get(above)?.start ?? 1);
  }
}

function following(before: number | undefined, level: ListLevel | undefined): number {
  return before === undefined ? (level?.start ?? 0) : before + 1;
}

function labelText(
  counter: Counter,
  list: ListNumbering,
  at: number,
  level: ListLevel,
): string | null {
  if (level.format === 'bullet') return '•';
  const text = level.text.replace(/%(\d)/g, (_, digit: string) => {
    const shown = Number(digit) - 1;
    const format = level.legal ? 'decimal' : (list.levels.get(shown)?.format ?? 'decimal');
    return shown > at || format === 'none' ? '' : formatNumber(counter.get(shown) ?? 1, format);
  });
  return text.trim() === '' ? null : text.trim();
}
