export { clauseLabel, clauseName, nameFromId, type NamedClauses } from './cite.ts';
export {
  type FrontMatter,
  type FrontMatterInput,
  type SourceNote,
  type TermKind,
  type Terms,
} from './front-matter.ts';
export { OWN_HUES, type Hue } from './hues.ts';
export { isModel, kindName, POLICY_KINDS, type PolicyKind } from './kinds.ts';
export { dateInWords, lengthOf, notesAt, reviewInWords, reviewRowOf } from './facts.ts';
export { byPolicyOrder } from './order.ts';
export {
  lockedIn,
  readLock,
  writeLock,
  type Digest,
  type LockReading,
  type LockFile,
} from './lock.ts';
export { clausesInOrder, parsePolicy } from './parse.ts';
export {
  outlineOf,
  inspectPolicy,
  readPolicy,
  type Policy,
  type PolicyReading,
  type PolicyFile,
} from './policy.ts';
export {
  inShort,
  noteParts,
  plainNotes,
  quotedSourceNotes,
  sourceNotesOn,
  type LawNote,
  type NotePart,
  type PlainNote,
  type QuotedSourceNote,
  type QuoteNotes,
} from './quote-notes.ts';
export { publishedPolicySchema, publishPolicy, type PublishedPolicy } from './publish.ts';
export { referencesIn, splitReferences, type ClauseReference } from './references.ts';
export { lockProblems } from './rules/lock.ts';
export {
  SECTION_KINDS,
  type Clause,
  type ParsedPolicy,
  type Section,
  type SectionKind,
} from './types.ts';
export { hasStructure, sectionDepth } from './structure.ts';
export { validatePolicies } from './validate.ts';
