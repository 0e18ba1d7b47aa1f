import type { Answers } from '../../../src/adopt/answers.ts';
import { startFrom } from '../../../src/adopt/starts.ts';
import { withBasis } from '../../../src/adopt/wordings.ts';
import { appendixFrom } from '../../../src/adopt/appendix.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { changesFromBase } from '../../../src/adopt/changes.ts';
import {
  clausesOf,
  type ChangesNote,
  type DocumentClause,
  type PolicyDocument,
} from '../../../src/adopt/document.ts';
import { inlineText } from '../../../src/adopt/fill.ts';
import { changesNote } from '../../../src/adopt/note.ts';
import type {
  Detail,
  ModelStance,
  Template,
  TemplatePosition,
  TemplateTopic,
} from '../../../src/adopt/template.ts';

/** A detail, by its name, kind and what is there from the start. */
function detail(
  id: string,
  kind: Detail['kind'],
  label: string,
  parts: Partial<Detail> = {},
): Detail {
  const help = `What ${id} is.`;
  const usual = { group: 'people', required: false, initial: '', substance: false } as const;
  return { id, kind, label, help, example: `An example of ${id}`, ...usual, ...parts };
}

function position(
  id: string,
  label: string,
  text: string,
  parts: Partial<TemplatePosition> = {},
): TemplatePosition {
  return { id, label, text, bullets: [], months: null, basedOn: ['hill-view#1.1'], ...parts };
}

function stance(at: string | null, ...clauses: string[]): ModelStance {
  return { position: at, clauses, says: 'It says so.' };
}

const PEOPLE: TemplateTopic = {
  id: 'people',
  title: 'People covered',
  question: 'Who is covered?',
  stake: 'Some may think that they are not meant.',
  positions: [
    position('all', 'All who work here', 'This policy is for all who work at {school}.'),
    position('employees', 'Employees', 'This policy is for employees of {school}.'),
  ],
  models: { 'hill-view': stance('all', '1.1'), 'mill-lane': stance(null) },
  recommended: { position: 'all', why: 'Nobody is left out.' },
};

const PARENTS: TemplateTopic = {
  id: 'parents',
  title: 'Parents as friends',
  question: 'May staff be friends with parents?',
  stake: 'What is meant for friends may reach parents.',
  positions: [
    position(
      'not-allowed',
      'Not allowed',
      'Staff must not be friends with parents{see:channels}. {Head} may allow it.',
    ),
    position('careful', 'Allowed with care', 'Staff who are friends with parents:', {
      bullets: ['are careful', 'tell {head} of any trouble{see:whistles}'],
    }),
  ],
  models: {
    'hill-view': stance('not-allowed', '2.1', '2.1.a'),
    'mill-lane': stance('careful', '4'),
  },
  recommended: { position: 'careful', why: 'It can be followed.' },
};

const CHANNELS: TemplateTopic = {
  id: 'channels',
  title: 'Official channels',
  question: 'How are staff in touch with parents?',
  stake: 'There must be a way.',
  positions: [
    position('only', 'Only these', 'Staff reach parents through {channels} only.'),
    position('any', 'Any', 'Staff reach parents as they see fit.'),
  ],
  models: { 'hill-view': stance('only', '2.2'), 'mill-lane': stance(null, '5') },
  recommended: { position: null, why: 'Parents have a telephone.' },
};

const WHISTLES: TemplateTopic = {
  id: 'whistles',
  title: 'Whistleblowing',
  question: 'May staff speak out?',
  stake: 'The law protects them.',
  positions: [
    position('law', 'As the law allows', 'Staff may speak out as the Blackboard Act allows.'),
    position('guidance', 'As guidance allows', 'Staff follow the Chalk Guidance.'),
  ],
  models: { 'hill-view': stance('law', '3'), 'mill-lane': stance('guidance', '6') },
  recommended: { position: 'law', why: 'It is the law.' },
};

const REVIEW: TemplateTopic = {
  id: 'review',
  title: 'Review',
  question: 'How often is it reviewed?',
  stake: 'Platforms change.',
  positions: [
    position('yearly', 'Every 12 months', 'It is reviewed every {review_months}.', { months: 12 }),
    position('3-yearly', 'Every 3 years', 'It is looked at every {review_months}.', { months: 36 }),
    position('no-period', 'No fixed period', 'It is reviewed when {head} thinks fit.'),
  ],
  models: { 'hill-view': stance('yearly', '9'), 'mill-lane': stance('no-period', '7') },
  recommended: { position: 'yearly', why: 'Platforms change every year.' },
};

/**
 * A template of two models that do not exist: five topics in three sections, a detail of every
 * kind, and two checks.
 */
export const TEMPLATE: Template = {
  details: [
    detail('school', 'name', 'Name of the school', { group: 'school', required: true }),
    detail('head', 'role', 'Head', { required: true, initial: 'the headteacher' }),
    detail('channels', 'role', 'Channels', { group: 'school' }),
    detail('owner', 'text', 'Owner', { group: 'adoption', required: true }),
    detail('version', 'text', 'Version', { group: 'adoption', initial: '1.0' }),
    detail('date_adopted', 'date', 'Date adopted', { group: 'adoption' }),
    detail('review_months', 'months', 'Months between reviews', { group: 'adoption' }),
    detail('change_log', 'lines', 'Change log', { group: 'adoption' }),
  ],
  sections: [
    { id: 'scope', title: 'Scope', topics: ['people'] },
    { id: 'contact', title: 'Contact with others', topics: ['parents', 'channels'] },
    { id: 'oversight', title: 'Oversight', topics: ['whistles', 'review'] },
  ],
  topics: [PEOPLE, PARENTS, CHANNELS, WHISTLES, REVIEW],
  models: ['hill-view', 'mill-lane'].map((slug) => {
    const name = slug === 'hill-view' ? 'Hill View' : 'Mill Lane';
    return {
      slug,
      name,
      hue: 'blue',
      title: 'Staff and social media',
      publisher: `${name} Primary`,
    };
  }),
  checks: [
    {
      id: 'review-too-seldom',
      severity: 'risk',
      topic: 'review',
      when: [{ detail: 'review_months', over: 12 }],
      message: 'It is reviewed less often than yearly.',
    },
    {
      id: 'parents-without-channel',
      severity: 'contradiction',
      topic: 'channels',
      when: [
        { topic: 'parents', is: ['not-allowed'] },
        { topic: 'channels', is: ['left-out', 'any'] },
      ],
      message: 'Staff are kept from parents, and no channel is named.',
    },
  ],
  laws: [
    { title: 'Chalk Guidance', names: ['Chalk Guidance'] },
    { title: 'Blackboard Act 1991', names: ['Blackboard Act 1991', 'Blackboard Act'] },
  ],
  formerLaws: [
    {
      title: 'Slate Guidance',
      names: ['Slate Guidance 1980'],
      note: 'The Chalk Guidance has taken its place.',
      instead: 'Chalk Guidance',
    },
  ],
  version: 'one',
};

type Parts = Partial<Omit<Answers, 'version' | 'base'>>;

/** Answers that start from Hill View, with what is given on top; a choice of null is taken back. */
export function answered(
  { choices, ...parts }: Omit<Parts, 'choices'> & { choices?: Record<string, string | null> } = {},
  base = 'hill-view',
): Answers {
  const start = startFrom(TEMPLATE, base);
  const all = Object.entries({ ...start.choices, ...choices });
  const decided = all.filter((one): one is [string, string] => one[1] !== null);
  return withBasis(TEMPLATE, { ...start, ...parts, choices: Object.fromEntries(decided) });
}

/**
 * The whole document for some answers, its appendix quoting a sentence for each clause of the
 * model.
 */
export function documentFor(answers: Answers, template: Template = TEMPLATE): PolicyDocument {
  const changes = changesFromBase(template, answers);
  return assemble(template, answers, appendixFrom({ changes, quote }));
}

/** The note to governors on some answers. */
export function noteFor(answers: Answers, template: Template = TEMPLATE): ChangesNote {
  return changesNote(template, answers, { changes: changesFromBase(template, answers), quote });
}

function quote(id: string) {
  return { name: id, text: `Clause ${id} of the model.` };
}

/** An own clause of the school. */
export function ownClause(number: number, section: string, title = 'Hats', text = 'Staff wear.') {
  return { id: `own-${number}`, section, title, text };
}

/** A whole policy in short: a line for each section and each clause, a bullet after a stroke. */
export function linesOf(answers: Answers, template: Template = TEMPLATE): string[] {
  return assemble(template, answers).sections.flatMap(({ number, title, clauses }) => [
    `${number} ${title}`,
    ...clauses.map((clause) => `${clause.number} ${wordsOf(clause)}`),
  ]);
}

/** The words of a clause, its bullets after a stroke. */
function wordsOf({ paragraphs, bullets }: DocumentClause): string {
  const list = bullets.flatMap(({ text, items }) => [text, ...items.map((item) => item.text)]);
  return [...paragraphs, ...list].map(inlineText).join(' | ');
}

/** The words of the clause of a topic. @throws Error if it has none */
export function clauseOf(answers: Answers, id: string, template: Template = TEMPLATE): string {
  const clause = clausesOf(assemble(template, answers)).find((one) => one.id === id);
  if (!clause) throw new Error(`The policy has no clause on "${id}".`);
  return wordsOf(clause);
}
