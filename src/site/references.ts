import { getCollection } from 'astro:content';
import { readBuildDate } from './build-date.ts';
import { byReference, isOutOfDateCitation, type Cited } from '../law/cited.ts';
import { findCitations, type Citation } from '../law/citations.ts';
import { checkedInWords } from '../law/dates.ts';
import { isExpired } from '../law/expiry.ts';
import { lawNotes } from '../law/notes.ts';
import { byReferenceOrder } from '../law/order.ts';
import type { Reference } from '../law/schema.ts';
import type { LawNote } from '../policy/index.ts';
import { policies } from './policies.ts';

const today = readBuildDate(process.env);

/** All references, in the order in which they are shown. */
export const references: readonly Reference[] = (await getCollection('references'))
  .map(({ id, data }) => ({ id, ...data }))
  .toSorted(byReferenceOrder);

/** Every place at which a policy cites a reference. */
const citations: readonly Citation[] = findCitations(references, policies);

const byId = new Map(references.map((reference) => [reference.id, reference]));
const byPolicy = Map.groupBy(citations, ({ policy }) => policy);
const byCited = new Map(byReference(citations).map((one) => [one.reference, one.citations]));

/**
 * One reference by its id.
 *
 * @throws Error if there is none
 */
export function referenceById(id: string): Reference {
  const reference = byId.get(id);
  if (!reference) throw new Error(`There is no reference "${id}".`);
  return reference;
}

/** Every place at which a reference is cited. */
export function citationsOf(reference: Reference): readonly Citation[] {
  return byCited.get(reference) ?? [];
}

const notes = new Map(
  [...byPolicy].map(([slug, own]) => [slug, lawNotes(own, checkedWords)] as const),
);
const datedNotes = new Map(
  [...byPolicy].map(([slug, own]) => [slug, lawNotes(own, datedWords)] as const),
);

/** What is said of the law at the clauses of a policy. */
export function lawNotesOf(slug: string): readonly LawNote[] {
  return notes.get(slug) ?? [];
}

/**
 * The same, whatever the day of the build: the date of the check is given, and not that it must be
 * checked again.
 */
export function datedLawNotesOf(slug: string): readonly LawNote[] {
  return datedNotes.get(slug) ?? [];
}

/** What is said of the law at one clause. */
export function lawNotesAt(slug: string, clause: string): LawNote[] {
  return lawNotesOf(slug).filter(({ at }) => at === clause);
}

/** What a policy cites, in the order of the register. */
export function citedBy(slug: string): Cited[] {
  return byReference(byPolicy.get(slug) ?? []).toSorted((a, b) =>
    byReferenceOrder(a.reference, b.reference),
  );
}

/**
 * How many laws, guidance documents and platforms the policies name, and how many of these are out
 * of date.
 *
 * @param slug of one policy; without it, of all of them
 */
export function countsOf(slug?: string): { all: number; outOfDate: number } {
  const own = slug === undefined ? citations : (byPolicy.get(slug) ?? []);
  const count = (some: readonly Citation[]) => new Set(some.map((one) => one.reference)).size;
  return { all: count(own), outOfDate: count(own.filter(isOutOfDateCitation)) };
}

/** Whether a reference was checked more than twelve months before this build. */
export function mustBeChecked(reference: Reference): boolean {
  return isExpired(reference, today);
}

/**
 * "checked November 2026", and from twelve months later that it must be checked again; "not
 * checked" where nothing was.
 */
export function checkedWords(reference: Reference): string {
  if (reference.status === 'unchecked') return 'not checked';
  return mustBeChecked(reference) ? `${datedWords(reference)}: check again` : datedWords(reference);
}

function datedWords({ checked }: Reference): string {
  return `checked ${checkedInWords(checked)}`;
}
