import { formatNumber } from '../number-format.ts';
import type { OdtLevel, OdtLevels } from './styles.ts';

/** The numbers that a list has reached, by level. */
export type OdtCounter = number[];

/**
 * Counts on, and gives the label of the next item.
 *
 * @param counter is counted on
 * @param depth level of the item, from 0
 * @param start the number that the item itself sets, or null
 * @returns null where nothing is printed
 */
export function nextLabel(
  counter: OdtCounter,
  levels: OdtLevels,
  depth: number,
  start: number | null,
): string | null {
  const level = levels.get(depth);
  const before = counter[depth];
  counter[depth] = start ?? (before === undefined ? (level?.start ?? 1) : before + 1);
  counter.length = depth + 1;
  for (let above = 0; above < depth; above++) counter[above] ??= levels.get(above)?.start ?? 1;
  return level ? labelText(counter, levels, depth, level) : null;
}

function labelText(
  counter: OdtCounter,
  levels: OdtLevels,
  depth: number,
  level: OdtLevel,
): string | null {
  if (level.bullet) return '•';
  const first = Math.max(0, depth - level.shown + 1);
  const numbers = counter.slice(first).flatMap((number, at) => {
    const format = levels.get(first + at)?.format ?? '';
    return format === '' ? [] : [formatNumber(number, format)];
  });
  const printed = level.format === '' ? '' : numbers.join('.');
  const text = (level.prefix + printed + level.suffix).trim();
  return text === '' ? null : text;
}
