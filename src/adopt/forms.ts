import type { DocumentTable, FormPart, Paragraph, SchoolName } from './document.ts';

/** Rows of a list to sign. */
const PLACES = 25;

interface Form {
  readonly title: string;
  /** What the form is for, around the name of the school. */
  readonly statement: readonly [before: string, after: string];
  readonly table: DocumentTable;
}

/** Forms that a school may add to its policy. */
export const FORMS = {
  'account-approval': {
    title: 'Approval of a school account',
    statement: [
      'Use this form to ask for a social media account in the name of ',
      ', and to record who approved it and who looks after it.',
    ],
    table: toFillIn(
      ['Detail', 'Entry'],
      [
        'Platform and name of the account',
        'Purpose, and who it is for',
        'Member of staff who runs it',
        'Others who can sign in',
        'Who checks comments and messages, and how often',
        'Approved by (name and role)',
        'Signature',
        'Date',
        'Date on which the account is reviewed',
      ],
    ),
  },
  'staff-list': {
    title: 'Staff who have read this policy',
    statement: ['By signing, a member of staff of ', ' confirms that they have read this policy.'],
    table: toFillIn(
      ['No.', 'Name', 'Role', 'Signature', 'Date'],
      Array.from({ length: PLACES }, (_one, at) => String(at + 1)),
    ),
  },
} as const satisfies Record<string, Form>;

export type FormId = keyof typeof FORMS;

export const FORM_IDS = Object.keys(FORMS) as readonly FormId[];

export function isFormId(id: unknown): id is FormId {
  return typeof id === 'string' && Object.hasOwn(FORMS, id);
}

/** A form as it stands in the policy of a school. */
export function formPart(id: FormId, school: SchoolName): FormPart {
  const { title, statement, table } = FORMS[id];
  const [before, after] = statement.map((text): Paragraph[number] => ({ kind: 'text', text }));
  return {
    kind: 'form',
    id,
    title,
    statement: [before, school, after].filter((piece) => piece !== undefined),
    table,
  };
}

/** A table with nothing but blanks beside the names of its rows. */
export function toFillIn(head: readonly string[], names: readonly string[]): DocumentTable {
  return { head, rows: names.map((name) => ({ name, cells: head.slice(1).map(() => null) })) };
}
