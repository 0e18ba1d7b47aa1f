import { RULES, type RuleId, type RULE_PARTS } from '../../../src/report/rules.ts';

/** The ids of all rules in some parts of docs/rules.md, in order. */
export function rulesOf(...parts: (keyof typeof RULE_PARTS)[]): RuleId[] {
  return (Object.keys(RULES) as RuleId[]).filter((id) => parts.includes(RULES[id].part)).toSorted();
}
