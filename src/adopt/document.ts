import type { Logo } from './logo.ts';
import type { Detail } from './template.ts';

/**
 * A policy as it comes out: everything that any format shows, worded, numbered and in order. A
 * format adds marks and looks, and no words of its own. Titles, names and cells are one line each,
 * a paragraph is one line, and none holds a character that cannot be shown.
 */
export interface PolicyDocument {
  readonly title: string;
  /** Name of the school, or a blank while it is missing. */
  readonly school: SchoolName;
  readonly logo: Logo | null;
  /** Null once it is finished. */
  readonly draft: DraftNotice | null;
  readonly control: TitledTable;
  /** Versions of the policy; null where the school lists none. */
  readonly log: TitledList | null;
  readonly contents: Contents;
  readonly sections: readonly DocumentSection[];
  /** What comes after the last section, in order. */
  readonly closing: readonly ClosingPart[];
  /** Day of the next review, such as "2027-12-09"; null where it cannot be worked out. */
  readonly nextReview: string | null;
  readonly open: OpenPoints;
}

/** A piece of text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** A detail that the school has filled in. */
  | Filled
  /** A detail that is missing. */
  | Blank
  /** " (see clause 3.4)", with the topic whose clause it is. */
  | { readonly kind: 'see'; readonly topic: string; readonly number: string };

export interface Filled {
  readonly kind: 'filled';
  /** Id of the detail. */
  readonly id: string;
  readonly value: string;
}

export interface Blank {
  readonly kind: 'blank';
  /** Id of the detail. */
  readonly id: string;
  readonly label: string;
}

export type SchoolName = Filled | Blank;

export type Paragraph = readonly Inline[];

export interface DraftNotice {
  /** "Draft" */
  readonly mark: string;
  /** What is left to do, in sentences. */
  readonly left: readonly string[];
}

/** What keeps a policy a draft. */
export interface OpenPoints {
  /** Details that the document needs and that are not filled in. */
  readonly missing: readonly Detail[];
  /** Ids of topics on which nothing is decided. */
  readonly undecided: readonly string[];
  /** Clauses without words: begun by the school, or emptied by it. */
  readonly empty: readonly DocumentClause[];
}

export interface TitledList {
  readonly title: string;
  readonly items: readonly string[];
}

export interface TitledTable {
  readonly title: string;
  readonly table: DocumentTable;
}

/** A table whose first row and first column name what is in the others. */
export interface DocumentTable {
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly name: string;
  /** One for each further column; null is a blank to write in by hand. */
  readonly cells: readonly (string | null)[];
}

export interface Contents {
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  /** Id of the section or closing part. */
  readonly id: string;
  /** Null for what comes after the last section. */
  readonly number: string | null;
  readonly title: string;
}

export interface DocumentSection {
  readonly id: string;
  /** "3" */
  readonly number: string;
  readonly title: string;
  /** Paragraphs before its clauses; may be none. */
  readonly opening: readonly Paragraph[];
  readonly clauses: readonly DocumentClause[];
}

export interface DocumentClause {
  /** Id of its topic, or of the school's own clause. */
  readonly id: string;
  /** "3.4" */
  readonly number: string;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
  readonly bullets: readonly Bullet[];
  readonly origin: 'template' | 'edited' | 'own';
}

export interface Bullet {
  /** "(a)", or "(i)" of an item below one. */
  readonly label: string;
  readonly text: Paragraph;
  /** Items below it, which have none below them. */
  readonly items: readonly Bullet[];
}

export type ClosingPart = LawsPart | RelatedPart | SignaturesPart | FormPart | AppendixPart;

interface Closing<Kind extends string> {
  readonly kind: Kind;
  /** For its anchor, as the id of a section. */
  readonly id: string;
  readonly title: string;
}

/** Law and guidance that the clauses name. */
export interface LawsPart extends Closing<'laws'> {
  readonly laws: readonly string[];
}

/** Policies of the school that are read with this one. */
export interface RelatedPart extends Closing<'related'> {
  readonly items: readonly string[];
}

export interface SignaturesPart extends Closing<'signatures'> {
  readonly table: DocumentTable;
}

/**
 * A form on a page of its own, to be filled in by hand: the slip by which staff confirm that they
 * have read the policy, and others.
 */
export interface FormPart extends Closing<'form'> {
  readonly statement: Paragraph;
  readonly table: DocumentTable;
}

/** What differs from the model. */
export interface AppendixPart extends Closing<'appendix'> {
  readonly lead: string;
  readonly consultation: {
    readonly title: string;
    /** What is said where nothing differs; otherwise null. */
    readonly none: string | null;
    readonly entries: readonly ChangeEntry[];
  };
  /** Details that were filled in; null if none were. */
  readonly filledIn: FilledIn | null;
}

export interface FilledIn extends TitledList {
  readonly lead: string;
}

/** All that was changed on one topic, or a clause that was added. */
export interface ChangeEntry {
  /** Id of the topic or own clause. */
  readonly id: string;
  /** Number of its clause; null if the policy has none on it. */
  readonly number: string | null;
  readonly title: string;
  /** At most one of position and one of wording. */
  readonly changes: readonly WordedChange[];
  /**
   * All the words before and now, with each paragraph or bullet on a line of its own; none where
   * there was or is no clause.
   */
  readonly words: { readonly before: readonly string[]; readonly now: readonly string[] };
  /** Words that went and came; null where no wording was changed. */
  readonly diff: Diff | null;
  readonly quotes: readonly Quote[];
}

/** How a policy may differ from what the school started from. */
export type ChangeKind = 'position' | 'filled' | 'left-out' | 'detail' | 'wording' | 'own';

export interface WordedChange {
  readonly kind: ChangeKind;
  /** What was changed, in a sentence or two. */
  readonly says: string;
  /** What the model says and what the policy says, in a few words. */
  readonly before: string;
  readonly now: string;
}

/** A changed wording. A line end in it ends a paragraph or a bullet. */
export type Diff = readonly DiffRun[];

export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A clause of the model, in the model's own words. */
export interface Quote {
  /** "NEU 5.3" */
  readonly name: string;
  /** Empty while the words are not loaded. */
  readonly paragraphs: readonly string[];
}

/**
 * The changes alone, as a note to the governors: what they decide on, without the policy beside it.
 */
export interface ChangesNote {
  readonly title: string;
  readonly school: SchoolName;
  readonly draft: DraftNotice | null;
  readonly lead: string;
  readonly consultation: {
    readonly title: string;
    readonly lead: string;
    readonly groups: readonly NoteGroup[];
  };
  /**
   * Risks and contradictions, topics that are left open, and topics that are left out, as far as
   * there are any.
   */
  readonly lists: readonly FilledIn[];
  readonly filledIn: FilledIn | null;
}

/** Changes of one kind. */
export interface NoteGroup {
  readonly kind: ChangeKind;
  readonly title: string;
  readonly changes: readonly NoteChange[];
}

export interface NoteChange {
  /** "3.4 Parents as friends" */
  readonly name: string;
  /** What was changed, in a sentence or two. */
  readonly says: string;
  /**
   * The words before and now beside their names; one of them for a clause that came or went. Lines
   * of a cell are paragraphs or bullets.
   */
  readonly words: DocumentTable;
  /** Words that went and came; null where no wording was changed. */
  readonly diff: Diff | null;
}

/** What was typed for the school, or the empty string while it is missing. */
export function schoolName({ school }: Pick<PolicyDocument, 'school'>): string {
  return school.kind === 'filled' ? school.value : '';
}

/** All clauses of a policy in order. */
export function clausesOf({ sections }: Pick<PolicyDocument, 'sections'>): DocumentClause[] {
  return sections.flatMap(({ clauses }) => clauses);
}

/** Stands where the school has given a clause of its own no heading. */
export const NO_HEADING = 'Clause of the school’s own';
