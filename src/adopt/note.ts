import type {
  AppendixPart,
  ChangeEntry,
  ChangeKind,
  ChangesNote,
  NoteGroup,
  PolicyDocument,
  WordedChange,
} from './document.ts';

/** Kinds of change in the order in which the note has them. */
const KINDS = {
  position: 'Positions changed',
  filled: 'Topics added',
  'left-out': 'Topics left out',
  detail: 'Filled in, and asks or promises something',
  wording: 'Wordings changed',
  own: 'The school’s own clauses',
} as const satisfies Record<ChangeKind, string>;

const CONSULT =
  'These change what the policy asks of staff, or how it asks it. Numbers of clauses are those of the policy.';

/**
 * The changes alone, as a short note to the governors: by kind, what needs consultation apart from what was only filled in.
 *
 * @returns null if the policy was assembled without its appendix
 */
export function changesNote(document: PolicyDocument): ChangesNote | null {
  const appendix = document.closing.find((part): part is AppendixPart => part.kind === 'appendix');
  if (!appendix) return null;
  const { lead, consultation, filledIn } = appendix;
  const { title, none, entries } = consultation;
  const { school, draft } = document;
  return {
    title: `${document.title}: note on changes`,
    school,
    draft,
    lead,
    consultation: { title, lead: none ?? CONSULT, groups: groupsOf(entries) },
    filledIn,
  };
}

/** A change of one kind with the entry that it stands in. */
type Member = ChangeEntry & { readonly change: WordedChange };

function groupsOf(entries: readonly ChangeEntry[]): NoteGroup[] {
  return (Object.keys(KINDS) as ChangeKind[]).flatMap((kind) => {
    const members = entries.flatMap((entry) =>
      entry.changes.filter((one) => one.kind === kind).map((change) => ({ ...entry, change })),
    );
    return members.length > 0 ? [groupOf(kind, members)] : [];
  });
}

function groupOf(kind: ChangeKind, members: readonly Member[]): NoteGroup {
  const title = `${KINDS[kind]} (${members.length})`;
  if (kind === 'own') return { kind, title, names: members.map(withWords) };
  if (kind === 'wording') {
    const wordings = members.map((one) => ({ name: nameOf(one), diff: one.diff ?? [] }));
    return { kind: 'wordings', title, wordings };
  }
  const rows = members.map((one) => ({
    name: nameOf(one),
    cells: [beforeWithSource(one), one.change.now],
  }));
  return { kind: 'positions', title, table: { head: ['Topic', 'Before', 'Now'], rows } };
}

/** "3.4 Parents as friends", or the title alone where the policy has no such clause. */
function nameOf({ number, title }: ChangeEntry): string {
  return number === null ? title : `${number} ${title}`;
}

/** "3.5 Hats: Staff must wear…" */
function withWords(member: Member): string {
  return `${nameOf(member)}: ${member.change.now}`;
}

/** "Not allowed (NEU 5.3, NEU 5.4)" */
function beforeWithSource({ change, quotes }: Member): string {
  const names = [...new Set(quotes.map(({ name }) => name))].join(', ');
  return names ? `${change.before} (${names})` : change.before;
}
