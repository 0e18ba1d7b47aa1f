import type { LocalProblem } from '../../report/problem.ts';
import type { ReferenceReading } from '../reading.ts';
import type { Status } from '../schema.ts';

/** What a sentence may say of a law, guidance or platform. */
type Claim = 'in force' | 'in part' | 'gone' | 'amended';

/**
 * That only some of it is meant: "parts of section 127", "its chapter on interception", but not
 * "for the most part".
 */
const PART = /(?<!\bmost )\b(?:parts?|partly|partially|sections?|chapters?|schedules?|limbs?)\b/i;

/**
 * A successor may be in force ("replaced by the guidance of 2023, in force since …"), so most of
 * these count only at the beginning.
 */
const IN_FORCE =
  /^(?:(?:it|this|the act) )?(?:is )?(?:still |now )?(?:in force|current)\b|\b(?:still|remains|stays) in force\b/i;
const IN_PART = /\b(?:partly|partially) in force\b|\bin force (?:only )?in part\b/i;
const GONE =
  /(?<!\bnot (?:been )?)\b(?:repealed|revoked|replaced|superseded|withdrawn|closed|shut down|no longer (?:in force|law|offered|published))\b/i;
const AMENDED = /(?<!\bnot (?:been )?)\b(?:amended|changed since)\b/i;

/** What may not be said of a thing of each status. */
const REFUSED: Record<Status, readonly Claim[]> = {
  repealed: ['in force', 'in part'],
  replaced: ['in force', 'in part'],
  closed: ['in force', 'in part'],
  'part-repealed': ['in force', 'gone'],
  misnamed: ['gone'],
  renamed: ['gone'],
  unchecked: ['in force', 'in part', 'gone', 'amended'],
  amended: ['in part', 'gone'],
  current: ['in part', 'gone', 'amended'],
};

/**
 * A status, its brief and the first sentence of its note say the same: nothing is current and
 * repealed, or replaced and in force.
 */
export function statusProblems({ reference, placeOf }: ReferenceReading): LocalProblem[] {
  if (!reference) return [];
  const { status, brief, note } = reference;
  const [first = ''] = note.split(/(?<=[.!?]) /);
  return Object.entries({ brief: brief ?? '', note: first }).flatMap(([field, text]) =>
    claimsIn(text)
      .filter(({ claim }) => REFUSED[status].includes(claim))
      .map(({ words }) => ({
        rule: 'reference-status' as const,
        ...placeOf([field]),
        message: `The status is ${status}, and the ${field} says "${words}".`,
        fix: 'Correct the one that is wrong. Where only a part is meant, say so: "parts of it were repealed".',
      })),
  );
}

/**
 * What a text says of the thing, read between semicolons and full stops. What was not checked
 * ("whether …") is not said.
 */
function claimsIn(text: string): { readonly claim: Claim; readonly words: string }[] {
  return text
    .split(/[;.] /)
    .filter((words) => !/\bwhether\b/i.test(words))
    .flatMap((words) => {
      const isPart = PART.test(words);
      return [
        ...found(isPart ? 'in part' : 'in force', IN_FORCE.exec(words)),
        ...found('in part', IN_FORCE.test(words) ? null : IN_PART.exec(words)),
        ...found('gone', isPart ? null : GONE.exec(words)),
        ...found('amended', isPart ? null : AMENDED.exec(words)),
      ];
    });
}

function found(claim: Claim, match: RegExpExecArray | null) {
  return match ? [{ claim, words: match[0] }] : [];
}
