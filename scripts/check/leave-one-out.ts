import { findTopics } from '../../src/check/check.ts';
import type { Library, LibraryTopic } from '../../src/check/library.ts';
import type { Measured, MeasuredBoth, MeasuredPlacement, Tally } from '../../src/check/measured.ts';
import { placer } from '../../src/check/place.ts';
import type { TopicFinding } from '../../src/check/report.ts';
import { isRead, isRelated, type ComparedPolicy } from '../../src/compare/index.ts';

/** What was found on one topic in a policy, and what people have read there. */
interface Case {
  readonly finding: TopicFinding;
  readonly isSilent: boolean;
  /** Every clause that bears on the topic, the main one first. */
  readonly clauses: readonly string[];
  /** Clauses quoted as evidence. */
  readonly quoted: readonly string[];
}

/** A stance, with the evidence that the data of the site gives. */
type Stance = LibraryTopic['policies'][string] & {
  readonly evidence?: readonly { readonly clause: string }[];
};

/**
 * Treats each policy that people have read as if it were a school’s own document, compares it with
 * the others, and counts how often what is found agrees with what people have read. It does so once
 * with all others, and once without versions of the same text.
 */
export function measurePlacement(library: Library): Measured {
  const read = library.policies.filter(({ slug }) => isRead(slug, library.topics));
  const runs = read.map((policy) => ({ slug: policy.slug, ...runsOf(policy, library) }));
  return {
    policies: read.length,
    topics: library.topics.length,
    overall: {
      others: placementOf(runs.flatMap(({ others }) => others)),
      unrelated: placementOf(runs.flatMap(({ unrelated }) => unrelated)),
    },
    byPolicy: Object.fromEntries(
      runs.map(({ slug, others, unrelated }): [string, MeasuredBoth] => [
        slug,
        { others: placementOf(others), unrelated: placementOf(unrelated) },
      ]),
    ),
  };
}

function runsOf(policy: ComparedPolicy, library: Library) {
  const others = casesOf(policy, library, (one) => one.slug !== policy.slug);
  const hasVersion = library.policies.some((one) => isRelated(one, policy));
  const unrelated = hasVersion
    ? casesOf(policy, library, (one) => one.slug !== policy.slug && !isRelated(one, policy))
    : others;
  return { others, unrelated };
}

function casesOf(
  policy: ComparedPolicy,
  library: Library,
  isKept: (one: ComparedPolicy) => boolean,
): Case[] {
  const found = findTopics(policy, placer(libraryWith(library, isKept)));
  return found.flatMap((finding, index): Case[] => {
    const stance: Stance | undefined = library.topics[index]?.policies[policy.slug];
    if (!stance) return [];
    const quoted = (stance.evidence ?? []).map(({ clause }) => clause);
    const isSilent = stance.position === 'silent';
    return [{ finding, isSilent, clauses: stance.clauses, quoted }];
  });
}

/** A library without some of its policies, and without every word that was read in them. */
function libraryWith(
  { policies, topics, register }: Library,
  isKept: (one: ComparedPolicy) => boolean,
): Library {
  const kept = policies.filter(isKept);
  const slugs = new Set(kept.map(({ slug }) => slug));
  const withoutStances = topics.map((topic) => ({
    ...topic,
    policies: Object.fromEntries(
      Object.entries(topic.policies).filter(([slug]) => slugs.has(slug)),
    ),
  }));
  return { policies: kept, topics: withoutStances, register };
}

function placementOf(cases: readonly Case[]): MeasuredPlacement {
  const covered = cases.filter(({ finding }) => finding.band === 'covered');
  const speaking = cases.filter(({ isSilent }) => !isSilent);
  const placed = speaking.filter(
    ({ clauses, finding }) => clauses.length > 0 && finding.clauses.length > 0,
  );
  const nothingClose = cases.filter(({ finding }) => finding.band === 'nothing-close');
  return {
    covered: tally(covered, ({ isSilent }) => !isSilent),
    coveredFound: tally(speaking, ({ finding }) => finding.band === 'covered'),
    mainShown: tally(placed, (one) => shows(one, one.clauses.slice(0, 1))),
    decidingShown: tally(placed, (one) => shows(one, [...one.clauses.slice(0, 1), ...one.quoted])),
    anyShown: tally(placed, (one) => shows(one, one.clauses)),
    nothingCloseSilent: tally(nothingClose, ({ isSilent }) => isSilent),
  };
}

function shows({ finding }: Case, clauses: readonly string[]): boolean {
  return finding.clauses.some((one) => clauses.includes(one));
}

function tally(cases: readonly Case[], isRight: (one: Case) => boolean): Tally {
  const right = cases.filter(isRight).length;
  return { right, of: cases.length, percent: Math.floor((100 * right) / cases.length) };
}
