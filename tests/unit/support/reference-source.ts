import type { PlacedPolicy, ReferenceFile } from '../../../src/law/reading.ts';
import type { Reference } from '../../../src/law/schema.ts';
import { validateReferences } from '../../../src/law/validate.ts';
import { formatReport } from '../../../src/report/format.ts';
import { madePolicy } from './made.ts';
import { SOUND as TOPIC, topicFile } from './topic-source.ts';

/**
 * A sound reference to a law that does not exist; a clause of Hill View and one of Mill Lane name
 * it.
 */
export const SOUND = `title: Blackboard Act 1991
kind: act
status: replaced
wordings:
  - Blackboard Act 1991
brief: replaced by the Whiteboard Act 2011
note: Replaced by the Whiteboard Act 2011.
replacedBy: Whiteboard Act 2011
source:
  title: The book of Acts
  url: https://acts.example/1991/7
checked: '2026-11'
sure: firm
`;

/**
 * The sound reference with one thing changed. @throws Error if it is not there to be changed, once
 */
export function spoilt(what: string, by: string): string {
  if (SOUND.split(what).length !== 2)
    throw new Error(`"${what}" does not stand once in the reference.`);
  return SOUND.replace(what, by);
}

/** A sound reference that is like the other, under another title. */
export function titled(title: string): string {
  return SOUND.replaceAll('Blackboard Act 1991', title);
}

export function referenceFile(source: string, id = 'blackboard-act-1991'): ReferenceFile {
  return { id, path: `${id}.yaml`, source };
}

/** A reference as it is once read: current, and named under its title. */
export function madeReference(title: string, parts: Partial<Reference> = {}): Reference {
  return {
    id: title.toLowerCase().replaceAll(' ', '-'),
    title,
    wordings: [title],
    soundWordings: [],
    otherNames: [],
    kind: 'act',
    status: 'current',
    brief: null,
    note: 'In force.',
    replacedBy: null,
    noneBecause: null,
    see: [],
    topics: [],
    source: { title: 'The book of Acts', url: 'https://acts.example/1991/7' },
    checked: '2026-11',
    sure: 'firm',
    ...parts,
  };
}

/**
 * A policy made of texts by id, the first on line 23 of its file and each of the others two lines
 * further down.
 */
export function placedPolicy(slug: string, texts: Readonly<Record<string, string>>): PlacedPolicy {
  const { clauses } = madePolicy(slug, texts);
  return {
    slug,
    path: `${slug}.mdx`,
    clauses: clauses.map((clause, index) => ({
      ...clause,
      position: { line: 23 + 2 * index, column: clause.parent ? 3 : 1 },
    })),
  };
}

export const HILL_VIEW = placedPolicy('hill-view', {
  '1.1': 'Chalk is kept dry:',
  '1.1.a': 'as the Blackboard Act 1991 requires.',
});

export const MILL_LANE = placedPolicy('mill-lane', {
  '4': 'Under the Blackboard Act 1991, slates are not used.',
});

/** What an author is told of a reference, beside Hill View, Mill Lane and the topic "review". */
export function reportOnReference(source: string, ...others: ReferenceFile[]): string {
  const files = [referenceFile(source), ...others];
  return formatReport(validateReferences(files, [HILL_VIEW, MILL_LANE], [topicFile(TOPIC)]));
}
