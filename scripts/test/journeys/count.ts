import type { Count } from '../counts.ts';
import { isTried, type Outcome } from './engines.ts';

/**
 * Counts what passed and failed.
 *
 * @param faults how often the record says something else
 * @param isCi whether a browser that could not be had is a failure; where none could, it always is
 */
export function countOf(outcomes: readonly Outcome[], faults: number, isCi: boolean): Count {
  const tried = outcomes.filter(isTried);
  const missing = isCi || tried.length === 0 ? outcomes.length - tried.length : 0;
  const sum = (all: readonly (readonly string[])[]) => all.flat().length;
  return {
    passed: sum(tried.map(({ passed }) => passed)),
    failed: sum(tried.map(({ failed }) => failed)) + missing + faults,
  };
}
