import type { AdoptedVersion, Answers } from './answers.ts';
import type { AppendixInput } from './appendix.ts';
import { assemble } from './assemble.ts';
import { recorded } from './record.ts';
import type { RecordedPolicy } from './recorded.ts';
import { changesBetween } from './since.ts';
import { whatDiffers, withNamesOf } from './since-details.ts';
import type { ChangesFrom } from './changes.ts';
import type { Template } from './template.ts';

/** What has changed in the policy since a version of it was adopted. */
export function changesSince(
  template: Template,
  answers: Answers,
  { on, version, policy }: AdoptedVersion,
): AppendixInput {
  return changesFromWords(template, answers, policy, { kind: 'adopted', on, version });
}

/**
 * How the policy differs from that of other answers. Clauses that differ by nothing but names,
 * roles and dates are not among the changes: these are listed as details.
 */
export function changesFromFile(
  template: Template,
  answers: Answers,
  other: Answers,
  name: string,
): AppendixInput {
  const compared = (before: Answers) =>
    changesFromWords(template, answers, recorded(assemble(template, before)), {
      kind: 'file',
      name,
    });
  const { changes, quote } = compared(other);
  const named = compared({ ...other, details: withNamesOf(template, answers, other) });
  const ids = new Set(named.changes.substantive.map(({ id }) => id));
  const substantive = changes.substantive.filter(({ id }) => ids.has(id));
  const filledIn = whatDiffers(template, other, answers);
  return { changes: { ...changes, substantive, filledIn }, quote };
}

/** Nothing is quoted where words are compared with words. */
function changesFromWords(
  template: Template,
  answers: Answers,
  before: RecordedPolicy,
  from: ChangesFrom,
): AppendixInput {
  const now = recorded(assemble(template, answers));
  const quote = (id: string) => ({ name: id, text: null });
  return { changes: changesBetween(before, now, from), quote };
}
