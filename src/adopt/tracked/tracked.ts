import type { PolicyDocument, SchoolName } from '../document.ts';
import { recorded } from '../record.ts';
import type { RecordedPolicy } from '../recorded.ts';
import { keptShare } from './kept.ts';
import { track, type TrackedParagraph } from './track.ts';

/**
 * What a policy is compared with, and what that is called in a sentence: "the version adopted on 9
 * December 2026".
 */
export interface Before {
  readonly name: string;
  readonly policy: RecordedPolicy;
}

/** The changes to a policy as a document with both wordings in it. */
export interface TrackedPolicy {
  readonly kind: 'tracked';
  readonly school: SchoolName;
  /** Of the policy as it is now. */
  readonly title: string;
  /** What it is compared with, and how to get from one wording to the other. */
  readonly lead: string;
  /** The title first. */
  readonly paragraphs: readonly TrackedParagraph[];
  /** Stands last, and stays whatever is accepted or rejected. */
  readonly end: string;
}

export interface Refused {
  readonly kind: 'refused';
  /** In sentences. */
  readonly why: string;
}

/**
 * The least of the old words that has to stay. A policy that takes every position from another
 * model keeps 19% of its words or more, since clauses are still about the same topics. A document
 * in words of its own keeps at most 3% beside the template's, and every paragraph of both would be
 * a change.
 */
export const LEAST_KEPT = 0.15;

/** A policy compared with an older one, or why that would help nobody. */
export function trackedOrWhy(before: Before, document: PolicyDocument): TrackedPolicy | Refused {
  const policy = trackedPolicy(before, document);
  const share = keptShare(policy.paragraphs);
  return share < LEAST_KEPT ? { kind: 'refused', why: refusal(share, before.name) } : policy;
}

/** A policy compared with an older one, however little they have in common. */
export function trackedPolicy({ name, policy }: Before, document: PolicyDocument): TrackedPolicy {
  const { school, title } = document;
  return {
    kind: 'tracked',
    school,
    title,
    lead: `Tracked changes from ${name}. To accept all of them gives the new wording, to reject all of them the old one. Document control, signatures and forms are in the policy itself.`,
    paragraphs: track(policy, recorded(document)),
    end: 'End of the policy.',
  };
}

/** A share is rounded down, so that it is never said to be as much as would have been enough. */
function refusal(share: number, name: string): string {
  const percent = Math.floor(share * 100);
  const kept = percent === 0 ? 'Almost nothing' : `Only ${percent}%`;
  return `${kept} of ${name} is kept: tracked changes would strike out all of it and add all of the new policy. Take the note on changes from what the policy was started from instead.`;
}
