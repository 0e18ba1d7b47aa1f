import type { AdoptedVersion, Answers } from './answers.ts';
import type { AppendixInput } from './appendix.ts';
import { assemble } from './assemble.ts';
import { recorded, type RecordedPolicy } from './recorded.ts';
import { changesBetween } from './since.ts';
import { whatDiffers } from './since-details.ts';
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

/** How the policy differs from that of other answers. */
export function changesFromFile(
  template: Template,
  answers: Answers,
  other: Answers,
  name: string,
): AppendixInput {
  const before = recorded(assemble(template, other));
  const words = changesFromWords(template, answers, before, { kind: 'file', name });
  const filledIn = whatDiffers(template, other, answers);
  return { ...words, changes: { ...words.changes, filledIn } };
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
