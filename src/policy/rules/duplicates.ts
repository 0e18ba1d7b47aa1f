import type { LocalProblem } from '../../report/problem.ts';
import type { PolicyReading } from '../policy.ts';
import type { Clause, Section } from '../types.ts';

/** No two sections or clauses of a policy share an id. */
export function duplicateProblems(reading: PolicyReading): LocalProblem[] {
  const seen = new Map<string, Section | Clause>();
  const repeated = new Set<string>();
  return [...reading.sections, ...reading.clauses].filter(hasId).flatMap((one) => {
    const first = seen.get(one.id);
    if (!first) seen.set(one.id, one);
    if (!first) return [];
    repeated.add(one.id);
    return isExplained(one, repeated) ? [] : [duplicate(one, first.position.line)];
  });
}

function hasId(one: Section | Clause): boolean {
  return one.id !== '' && !one.id.startsWith('.');
}

/** What belongs to a repeated clause has repeated ids too; the clause is reported. */
function isExplained(one: Section | Clause, repeated: ReadonlySet<string>): boolean {
  return 'text' in one && one.parent !== null && repeated.has(one.parent);
}

function duplicate(one: Section | Clause, line: number): LocalProblem {
  const message = `The id ${one.id} is used already, on line ${line}.`;
  const fix = `Give this one an id of its own; where the document prints the number twice, ${one.id}-2.`;
  return { rule: 'clause-id-duplicate', ...one.position, message, fix };
}
