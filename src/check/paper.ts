import type { LawRow } from './law-rows.ts';
import { inShort } from './in-short.ts';
import { STANDING_WORDS, type Standing } from './standing.ts';
import type { PublishedAnswer, ReportView, TopicRow } from './view.ts';

/** The report as it is put before governors: titles, sentences and tables, whatever the format. */
export interface Paper {
  readonly title: string;
  /** Name of the document that it is about. */
  readonly subject: string;
  /** Paragraphs before the first section. */
  readonly lead: readonly string[];
  readonly sections: readonly PaperSection[];
}

export interface PaperSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Null where the section is told in sentences alone. */
  readonly table: PaperTable | null;
}

export interface PaperTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const METHOD = [
  'Law, guidance and platforms were looked for word for word by the names in the register of Side by Clause; what the register does not know is not listed.',
  'Topics were found by a program that holds each clause against those of published policies. “Seems covered” and “closest clauses” are places to look, not judgements. Where nothing close was found, the policy may say it in other words or in another document. What is called confirmed was confirmed by a person.',
  'Information, not legal advice.',
];

/** The order in which the topics stand: what needs a decision first. */
const ORDER: readonly Standing[] = ['silent', 'nothing-close', 'unsure', 'covered', 'answered'];

const TITLES = {
  silent: 'The policy says nothing on this, as confirmed',
  'nothing-close': 'Nothing close was found',
  unsure: 'Not sure: to be looked at',
  covered: 'Seems covered',
  answered: 'Answered, as confirmed',
} as const satisfies Record<Standing, string>;

/**
 * The report for governors.
 *
 * @param date on which it is made, in words: "26 November 2026"
 */
export function toPaper(view: ReportView, date: string): Paper {
  return {
    title: 'Check of a social media policy',
    subject: view.name,
    lead: [`Made with Side by Clause on ${date}.`, inShort(view).join(' ')],
    sections: [
      lawSection(view),
      ...ORDER.flatMap((standing) => topicSection(view, standing)),
      likenessSection(view),
      { title: 'How this was made', paragraphs: METHOD, table: null },
    ],
  };
}

function lawSection({ law }: ReportView): PaperSection {
  const title = 'Law, guidance and platforms';
  if (law.length === 0) {
    return { title, paragraphs: ['It names nothing that the register knows.'], table: null };
  }
  const out = law.filter((row) => row.isOutOfDate);
  const paragraphs = [...outWords(out.length), ...soundWords(law)];
  if (out.length === 0) return { title, paragraphs, table: null };
  const rows = out.map((row) => [
    row.title,
    placesOf(row),
    `${row.status}. ${row.note}`,
    row.instead ?? '',
    row.checked ?? 'not checked',
  ]);
  const head = ['Named', 'In clause', 'What became of it', 'Cite today', 'Checked'];
  return { title, paragraphs, table: { head, rows } };
}

function outWords(count: number): string[] {
  return count === 0 ? ['Nothing that it names is out of date.'] : [];
}

/** What needs no change is named in a sentence: the table is for what does. */
function soundWords(law: readonly LawRow[]): string[] {
  const sound = law.filter((row) => !row.isOutOfDate);
  const names = sound.map((row) => {
    const unchecked = row.checked === null ? ', not checked' : '';
    return `${row.title} (${placesOf(row)}${unchecked})`;
  });
  return names.length === 0 ? [] : [`Named and not out of date: ${names.join('; ')}.`];
}

function placesOf({ places }: LawRow): string {
  return [...new Set(places.map(({ name }) => name))].join(', ');
}

function topicSection({ topics }: ReportView, standing: Standing): PaperSection[] {
  const own = topics.filter((row) => row.standing === standing);
  if (own.length === 0) return [];
  const head = ['Question', 'Clauses', 'What published policies say'];
  const table = { head, rows: own.map(topicCells) };
  return [{ title: `${TITLES[standing]}: ${own.length}`, paragraphs: [], table }];
}

function topicCells({ question, clauses, published }: TopicRow): string[] {
  return [question, clauses.map(({ name }) => name).join(', '), publishedWords(published)];
}

/** Who takes which position: "Every 12 months: NEU. Silent: Newall Green." */
function publishedWords(published: readonly PublishedAnswer[]): string {
  const groups = Map.groupBy(published, ({ position }) => position ?? 'Silent');
  return [...groups]
    .map(([position, takers]) => `${position}: ${takers.map(({ name }) => name).join(', ')}.`)
    .join(' ');
}

function likenessSection({ matches }: ReportView): PaperSection {
  const head = ['Policy', 'Clauses that pair'];
  const rows = matches.map(({ name, paired, of }) => [name, `${paired} of ${of}`]);
  const paragraphs = ['Clauses pair that say the same in the same or nearly the same words.'];
  return { title: 'Likeness to published policies', paragraphs, table: { head, rows } };
}

/** The standing of every topic as a table for a spreadsheet. */
export function topicsTable({ topics }: ReportView): PaperTable {
  const slugs = topics[0]?.published ?? [];
  return {
    head: [
      'Topic',
      'Question',
      'Finding',
      'Closest or confirmed clauses',
      ...slugs.map(({ name }) => name),
    ],
    rows: topics.map((row) => [
      row.title,
      row.question,
      STANDING_WORDS[row.standing],
      row.clauses.map(({ id }) => `cl. ${id}`).join(', '),
      ...row.published.map(({ position }) => position ?? 'Silent'),
    ]),
  };
}

/** The law that is named as a table for a spreadsheet. */
export function lawTable({ law }: ReportView): PaperTable {
  return {
    head: [
      'Law, guidance or platform',
      'Status',
      'Out of date',
      'What became of it',
      'Cite today',
      'Checked',
      'Clauses',
      'Words',
    ],
    rows: law.map((row) => [
      row.title,
      row.status,
      row.isOutOfDate ? 'yes' : 'no',
      row.note,
      row.instead ?? '',
      row.checked ?? '',
      row.places.map(({ clause }) => `cl. ${clause}`).join(', '),
      row.places.map(({ words }) => words).join('; '),
    ]),
  };
}
