import type { PolicyDocument, SchoolName } from '../document.ts';
import { recorded, type RecordedPolicy } from '../recorded.ts';
import { keptShare } from './kept.ts';
import { track, type TrackedParagraph } from './track.ts';

/** What a policy is held against, and what that is called in a sentence: "the version adopted on 9 December 2026". */
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
  /** What it is held against, and how to come from one wording to the other. */
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
 * The least of the old words that has to stay. Two versions of one policy keep more than half of them, and so do two positions on every
 * topic of the template; policies written by different people keep less than a tenth, mostly "the", "and" and headings. Between them a
 * reader who sees one word in three can still tell what became of a clause.
 */
export const LEAST_KEPT = 0.3;

/** A policy held against an older one, or why that would help nobody. */
export function trackedPolicy(
  { name, policy }: Before,
  document: PolicyDocument,
): TrackedPolicy | Refused {
  const paragraphs = track(policy, recorded(document));
  const share = keptShare(paragraphs);
  if (share < LEAST_KEPT) return { kind: 'refused', why: refusal(share, name) };
  const { school, title } = document;
  return {
    kind: 'tracked',
    school,
    title,
    lead: `Tracked changes from ${name}. To accept all of them gives the new wording, to reject all of them the old one. Document control, signatures and forms are in the policy itself.`,
    paragraphs,
    end: 'End of the policy.',
  };
}

/** Per cent are rounded, but never up to what would have been enough. */
function refusal(share: number, name: string): string {
  const kept = share === 0 ? 'Nothing' : `Only ${Math.max(1, Math.floor(share * 100))}%`;
  return `${kept} of the words of ${name} would stay: tracked changes would strike out nearly all of it and add nearly all of the new policy. Take the note on changes instead.`;
}
