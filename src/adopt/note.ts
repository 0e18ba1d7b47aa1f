import { LEFT_OUT, type Answers } from './answers.ts';
import { appendixOf, modelName, type AppendixInput } from './appendix.ts';
import { assemble } from './assemble.ts';
import { findIssues } from './checks.ts';
import {
  clausesOf,
  type AppendixPart,
  type ChangeEntry,
  type ChangeKind,
  type ChangesNote,
  type DocumentTable,
  type FilledIn,
  type NoteChange,
  type NoteGroup,
} from './document.ts';
import { formerLawsIn } from './former-laws.ts';
import { topicOf, type Template } from './template.ts';

/** Kinds of change in the order in which the note has them. */
const KINDS = {
  position: 'Positions changed',
  filled: 'Clauses added',
  'left-out': 'Clauses left out',
  detail: 'Filled in, and asks or promises something',
  wording: 'Wordings changed',
  own: 'The school’s own clauses',
} as const satisfies Record<ChangeKind, string>;

const CONSULT =
  'These change what the policy asks of staff, or how it asks it. Numbers of clauses are those of the policy.';

/**
 * What governors decide on, as a short paper: every change with the words before and now, what
 * speaks against what was chosen, and what is left open or left out.
 *
 * @param changes what differs, and how clauses of the model are quoted
 */
export function changesNote(
  template: Template,
  answers: Answers,
  changes: AppendixInput,
): ChangesNote {
  const document = assemble(template, answers);
  const numbers = new Map(clausesOf(document).map(({ id, number }) => [id, number]));
  const { lead, consultation, filledIn } = appendixOf(template, changes, numbers);
  const { title, none, entries } = consultation;
  const { school, draft } = document;
  const risks = [
    ...risksOf(template, answers, numbers),
    ...formerLawsIn(template, document).map(({ says }) => says),
  ];
  return {
    title: `${document.title}: note on changes`,
    school,
    draft,
    lead,
    consultation: {
      title,
      lead: none ?? CONSULT,
      groups: groupsOf(entries, modelName(template, answers.base)),
    },
    lists: [RISKS, LEFT_OPEN, OMITTED].flatMap((list, at) => {
      const items = [risks, namesOf(template, document.open.undecided), leftOut(template, answers)][
        at
      ];
      return items && items.length > 0 ? [{ ...list, items }] : [];
    }),
    filledIn,
  };
}

const RISKS = {
  title: 'To think about before it is adopted',
  lead: 'What was chosen sets off these checks.',
} as const;
const LEFT_OPEN = {
  title: 'Topics left open',
  lead: 'Nothing is decided on these yet, and the policy has no clause on them.',
} as const;
const OMITTED = {
  title: 'Topics left out',
  lead: 'The policy has no clause on these.',
} as const;

function risksOf(
  template: Template,
  answers: Answers,
  numbers: ReadonlyMap<string, string>,
): string[] {
  return findIssues(template, answers).map(({ topic, severity, message }) => {
    const number = numbers.get(topic);
    const place = number === undefined ? '' : `clause ${number} `;
    const kind = severity === 'risk' ? 'Risk' : 'Contradiction';
    return `${kind}, ${place}${topicOf(template, topic).title}: ${message}`;
  });
}

function namesOf(template: Template, ids: readonly string[]): string[] {
  return ids.map((id) => topicOf(template, id).title);
}

function leftOut({ topics }: Template, { choices }: Answers): string[] {
  return topics.filter(({ id }) => choices[id] === LEFT_OUT).map(({ title }) => title);
}

function groupsOf(entries: AppendixPart['consultation']['entries'], model: string): NoteGroup[] {
  return (Object.keys(KINDS) as ChangeKind[]).flatMap((kind) => {
    // A change of a position and of its wording is a change of one clause: it is with the
    // positions.
    const members = entries.filter(({ changes: [first] }) => first?.kind === kind);
    if (members.length === 0) return [];
    const title = `${KINDS[kind]} (${members.length})`;
    return [{ kind, title, changes: members.map((one) => noteChange(one, model)) }];
  });
}

function noteChange(entry: ChangeEntry, model: string): NoteChange {
  const { number, title, changes, diff } = entry;
  return {
    name: number === null ? title : `${number} ${title}`,
    says: changes.map(({ says }) => says).join(' '),
    words: wordsTable(entry, model),
    diff,
  };
}

function wordsTable({ words, quotes }: ChangeEntry, model: string): DocumentTable {
  const sources = namesOfClauses(
    quotes.map(({ name }) => name),
    model,
  );
  const rows = [
    {
      name: sources ? `Before, in the template’s wording (position of ${sources})` : 'Before',
      lines: words.before,
    },
    { name: 'Now', lines: words.now },
  ].filter(({ lines }) => lines.length > 0);
  return {
    head: ['Version', 'Words'],
    rows: rows.map(({ name, lines }) => ({ name, cells: [lines.join('\n')] })),
  };
}

/**
 * "NEU 3.1 (d); section 6, paragraph 2": the model is named once, and names of clauses may hold
 * commas.
 */
function namesOfClauses(names: readonly string[], model: string): string {
  const start = `${model} `;
  const [first = '', ...others] = new Set(names);
  return [first, ...others.map((one) => one.slice(one.startsWith(start) ? start.length : 0))].join(
    '; ',
  );
}

/** What the lists of a note have in common with that of what was filled in. */
export type NoteList = FilledIn;
