import type { CheckReport, TopicFinding } from '../../../../src/check/report.ts';
import type { Library, LibraryTopic } from '../../../../src/check/library.ts';
import type { ImportedClause, ImportedPolicy } from '../../../../src/import/imported.ts';
import type { Reference } from '../../../../src/law/schema.ts';

/** A clause of a made-up document; keys count on from 1. */
function clause(
  key: number,
  id: string,
  text: string,
  parent: string | null = null,
): ImportedClause {
  const number = parent === null ? id : null;
  return { id, number, section: id.split('.')[0] ?? '', parent, text, key };
}

/** A made-up document of two sections. */
export const POLICY: ImportedPolicy = {
  sections: [
    { id: '1', number: '1', title: 'Scope' },
    { id: '2', number: '2', title: 'Oversight' },
  ],
  clauses: [
    clause(1, '1.1', 'This policy applies to all staff.'),
    clause(2, '2.1', 'Staff must not:'),
    clause(3, '2.1.a', 'post pictures of pupils online', '2.1'),
    clause(4, '2.2', 'The policy is reviewed every year under the Data Protection Act 1998.'),
  ],
  leftOut: [],
};

/** A topic of two positions, of which one published policy takes the first. */
function topic(id: string, title: string): LibraryTopic {
  return {
    id,
    group: 'oversight',
    title,
    question: `What of ${title}?`,
    scale: false,
    positions: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ],
    policies: { model: { position: 'yes', clauses: ['1.1'], says: 'It says yes.' } },
  };
}

/** Ids of topics of the real template too, so that a policy can be begun from the findings. */
const TOPICS = ['review', 'personal-views', 'images'] as const;

const DATA_PROTECTION: Reference = {
  id: 'data-protection-act-1998',
  title: 'Data Protection Act 1998',
  wordings: ['Data Protection Act 1998'],
  soundWordings: [],
  otherNames: [],
  kind: 'act',
  status: 'replaced',
  brief: 'replaced from 25 May 2018',
  note: 'It was replaced.',
  replacedBy: 'Data Protection Act 2018',
  noneBecause: null,
  see: [],
  topics: [],
  source: null,
  checked: '2026-11',
  sure: 'firm',
};

export const LIBRARY: Library = {
  policies: [
    {
      slug: 'model',
      title: 'Model',
      shortName: 'Example Model',
      publisher: 'Example',
      hue: 'blue',
      basedOn: null,
      terms: {},
      sections: [{ id: '1', number: '1', title: 'One' }],
      clauses: [{ id: '1.1', number: '1.1', section: '1', parent: null, text: 'Reviewed.' }],
    },
  ],
  topics: TOPICS.map((id) => topic(id, id.replaceAll('-', ' '))),
  register: [DATA_PROTECTION],
};

const FINDINGS: readonly TopicFinding[] = [
  { id: 'review', band: 'covered', clauses: ['2.2'] },
  { id: 'personal-views', band: 'nothing-close', clauses: [] },
  { id: 'images', band: 'unsure', clauses: ['2.1.a', '1.1'] },
];

export const REPORT: CheckReport = {
  citations: [
    {
      reference: DATA_PROTECTION,
      clause: '2.2',
      words: 'Data Protection Act 1998',
      isOutOfDate: true,
    },
  ],
  topics: FINDINGS,
  matches: [{ policy: 'model', paired: 3, of: 4 }],
};
