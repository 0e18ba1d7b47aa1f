import type { DocumentTable } from '../adopt/document.ts';
import { insteadOf, type LawRow } from './law-rows.ts';
import { inShort } from './in-short.ts';
import type { Standing } from './standing.ts';
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
  /** Null where the section has sentences alone. */
  readonly table: PaperTable | null;
}

export interface PaperTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table in which the first cell of a row names it, as tables of documents are shown. */
export function asDocumentTable({ head, rows }: PaperTable): DocumentTable {
  return { head, rows: rows.map(([name = '', ...cells]) => ({ name, cells })) };
}

const METHOD = [
  'Law, guidance and platforms: the clauses were searched for the names in the register of Side by Clause, by words and not by likeness. Headings and what was left out were not searched. An Act is listed only where its year, or initials that the register has, tell which it is; what the register does not know is not listed.',
  'Questions: a program held each clause against the clauses of published policies. “Seems covered” and the clauses named are places to look, not judgements. Where nothing close was found, the policy may still say it in other words, or say it in another document. Only what is called confirmed was confirmed by a person.',
  'This is information, not legal advice.',
];

/** The order of the questions: what needs a decision comes first. */
const ORDER: readonly Standing[] = ['silent', 'nothing-close', 'unsure', 'covered', 'answered'];

const TITLES = {
  silent: 'The policy says nothing on this, as confirmed',
  'nothing-close': 'We found nothing close',
  unsure: 'Not sure: look at these clauses',
  covered: 'Seems covered',
  answered: 'Answered, as confirmed',
} as const satisfies Record<Standing, string>;

/** What a reader must know to read a table rightly. */
const HINTS: Partial<Record<Standing, string>> = {
  'nothing-close':
    'This does not mean that the policy says nothing: it may say it in other words, or in another document.',
};

/**
 * Where there is no clause to look at, what others say is what helps; where a question is answered,
 * its clauses are enough.
 */
const WITHOUT_CLAUSES: readonly Standing[] = ['silent', 'nothing-close'];
const WITHOUT_OTHERS: readonly Standing[] = ['covered', 'answered'];

/**
 * The report for governors.
 *
 * @param date on which it is made, in words: "26 November 2026"
 */
export function toPaper(view: ReportView, date: string): Paper {
  return {
    title: 'Check of a social media policy',
    subject: view.name,
    lead: [
      `Made with Side by Clause on ${date}.`,
      ...inShort(view, 'others').map(({ words }) => words),
    ],
    sections: [
      ...lawSections(view),
      ...ORDER.flatMap((standing) => topicSection(view, standing)),
      likenessSection(view),
      { title: 'How this was made', paragraphs: METHOD, table: null },
    ],
  };
}

/** What needs a change comes first, as a table; what needs none is named in a sentence. */
function lawSections({ law }: ReportView): PaperSection[] {
  const out = law.filter((row) => row.isOutOfDate);
  const sound = law.filter((row) => !row.isOutOfDate);
  const paragraphs = [soundWords(sound)];
  return [
    ...(out.length > 0 ? [outOfDate(out)] : []),
    ...(sound.length > 0
      ? [
          {
            title: `Named, and not known to be out of date: ${sound.length}`,
            paragraphs,
            table: null,
          },
        ]
      : []),
  ];
}

function outOfDate(rows: readonly LawRow[]): PaperSection {
  return {
    title: `Out of date, in whole or in part: ${rows.length}`,
    paragraphs: [],
    table: {
      head: ['Named', 'Clause', 'What became of it', 'Cite today', 'Checked'],
      rows: rows.map((row) => [
        row.title,
        placesOf(row),
        row.note.startsWith(row.status) ? row.note : `${row.status}. ${row.note}`,
        insteadOf(row),
        row.checked ?? 'Not checked',
      ]),
    },
  };
}

function soundWords(rows: readonly LawRow[]): string {
  const names = rows.map((row) => {
    const unchecked = row.checked === null ? ', not checked' : '';
    return `${row.title} (${placesOf(row)}${unchecked})`;
  });
  return `${names.join('; ')}.`;
}

function placesOf({ places }: LawRow): string {
  return [...new Set(places.map(({ name }) => name))].join(', ');
}

function topicSection({ topics }: ReportView, standing: Standing): PaperSection[] {
  const own = topics.filter((row) => row.standing === standing);
  if (own.length === 0) return [];
  const hint = HINTS[standing];
  const paragraphs = hint === undefined ? [] : [hint];
  return [
    { title: `${TITLES[standing]}: ${own.length}`, paragraphs, table: topicTable(own, standing) },
  ];
}

function topicTable(topics: readonly TopicRow[], standing: Standing): PaperTable {
  const columns: (readonly [string, (row: TopicRow) => string])[] = [
    ['Question', ({ question }) => question],
    ...(WITHOUT_CLAUSES.includes(standing) ? [] : [['Clauses', clausesOf] as const]),
    ...(WITHOUT_OTHERS.includes(standing)
      ? []
      : [
          [
            'What published policies say',
            ({ published }: TopicRow) => publishedWords(published),
          ] as const,
        ]),
  ];
  return {
    head: columns.map(([name]) => name),
    rows: topics.map((row) => columns.map(([, cell]) => cell(row))),
  };
}

function clausesOf({ clauses }: TopicRow): string {
  return clauses.map(({ name }) => name).join(', ');
}

/**
 * Who takes which position, those that are silent last: "Every 12 months: NEU. Silent: Newall
 * Green."
 */
function publishedWords(published: readonly PublishedAnswer[]): string {
  const speaking = published.filter(({ position }) => position !== null);
  const silent = published.filter(({ position }) => position === null);
  const groups = Map.groupBy([...speaking, ...silent], ({ position }) => position ?? 'Silent');
  return [...groups]
    .map(([position, takers]) => `${position}: ${takers.map(({ name }) => name).join(', ')}.`)
    .join(' ');
}

function likenessSection({ matches }: ReportView): PaperSection {
  const head = ['Policy', 'Clauses that pair'];
  const rows = matches.map(({ name, paired, of }) => [name, `${paired} of ${of}`]);
  const paragraphs = [
    'Two clauses pair where most of their words are the same, or where one is almost whole in the other. A pair may rest on no more than the name of a law.',
  ];
  return { title: 'Likeness to published policies', paragraphs, table: { head, rows } };
}
