import type { RuleId } from '../../../src/report/rules.ts';
import { outlineOf } from '../../../src/policy/index.ts';
import { inspectTopic, type PolicyOutline } from '../../../src/topics/reading.ts';
import { reviewProblems } from '../../../src/topics/rules/review.ts';
import { validateTopics } from '../../../src/topics/validate.ts';
import { AIM, hillView, policyFile } from '../support/hill-view.ts';
import { FILES, templateFaults, TOPIC as TEMPLATE_TOPIC } from '../support/template-source.ts';
import { stanceFile, topicFile } from '../support/topic-source.ts';
import type { Frame } from './frames.ts';
import { withFacts, withKeys } from './wrap.ts';
import { referenceFile, placedPolicy, SOUND as REFERENCE } from '../support/reference-source.ts';
import { validateReferences } from '../../../src/law/validate.ts';

const IDS = ['5.2.a', '9.2', '9.2.a', '12.1'];
const at = { line: 1, column: 1 };
const HILL_VIEW: PolicyOutline = {
  slug: 'hill-view',
  path: 'hill-view.mdx',
  clauses: IDS.map((id) => ({
    id,
    text: `It ${id === '12.1' ? 'should' : 'must'} be reviewed every year.`,
    position: at,
  })),
  controlRows: ['Review'],
};

const ALL = IDS.map((id) => `'${id}'`).join(', ');

const TOPIC = `group: oversight
title: Review
question: How often must the policy be reviewed?
stake: Platforms change every year.
scale: false
positions:
  - id: every-12-months
    label: Every 12 months
    strength: none
  - id: no-period
    label: No fixed period
    strength: none
  - id: must-every-year
    label: Must be reviewed every year
    strength: must
points:
  - { id: who, says: Who reviews it }
  - { id: when, says: When it is reviewed }
`;

/** A stance on the review, as it is in a file of stances. */
const STANCE = `position: every-12-months
clauses: ['9.2']
says: It must be reviewed every year.
evidence: [{ clause: '9.2', words: must be reviewed every year }]
`;

/** A stance under which every clause is. */
const ON_RESPECT = `  respect:\n${indent(STANCE.replace("'9.2'", ALL), 4)}`;

const UNREAD = stanceFile('read: false\n', 'hill-view');

/** Another topic, with a title of its own. */
function topicNamed(id: string) {
  return topicFile(TOPIC.replace('title: Review', `title: ${id}`), id);
}

/** A part of a topic, beside those of a sound one and other topics. */
export const topic: Frame = (snippet) =>
  validateTopics(
    [topicFile(withKeys(TOPIC, snippet)), ...['respect', 'whistleblowing'].map(topicNamed)],
    [UNREAD],
    [HILL_VIEW],
  );

/** The same, where three other topics have a word. */
export const claimedWord: Frame = (snippet) =>
  validateTopics(
    [
      topicFile(withKeys(TOPIC, snippet)),
      ...['respect', 'gossip', 'whistleblowing']
        .map(topicNamed)
        .map((file) => ({ ...file, source: `${file.source}words: [moan]\n` })),
    ],
    [UNREAD],
    [HILL_VIEW],
  ).filter(({ file }) => file === 'review.yaml');

/** Stances of Hill View, whole or in part, beside one under which every clause is. */
export const stances: Frame = (snippet) =>
  validateTopics(
    [topicFile(TOPIC), topicNamed('respect')],
    [stanceFile(stancesAround(snippet), 'hill-view')],
    [HILL_VIEW],
  );

/** The same where no other topic has the clauses. */
export const onlyStance: Frame = (snippet) => {
  const alone = { ...HILL_VIEW, clauses: HILL_VIEW.clauses.filter(({ id }) => id.startsWith('9')) };
  return validateTopics(
    [topicFile(TOPIC)],
    [stanceFile(`read: true\nstances:\n${indent(reviewAround(snippet), 2)}`, 'hill-view')],
    [alone],
  );
};

/** Paths of files of policies and stances. */
export const stanceFiles: Frame = (snippet) => {
  const paths = Array.from(snippet.matchAll(/stances\/(.*)\.yaml/g), ([, slug = '']) => slug);
  return validateTopics(
    [topicFile(TOPIC)],
    paths.map((slug) => stanceFile('read: false\n', slug)),
    [HILL_VIEW],
  );
};

function stancesAround(snippet: string): string {
  const isFile = /^(read|stances):/m.test(snippet);
  const file = isFile ? snippet : `stances:\n${indent(reviewAround(snippet), 2)}`;
  const whole = withKeys('read: true\n', file);
  // A file that gives none, or says that none are due, is completed with none.
  if (!/^stances:$/m.test(whole)) return whole;
  const review = whole.includes('  review:') ? '' : `  review:\n${indent(STANCE, 4)}`;
  return `${whole}${review}${ON_RESPECT}`;
}

function reviewAround(snippet: string): string {
  const inner = snippet.replace(/^review:\n/, '').replaceAll(/^ {2}(?=\S)/gm, '');
  // Where other clauses are given, the evidence would not be among them: a row of the control table
  // needs none.
  const own = inner.includes('clauses:') && !inner.includes('evidence:');
  const stance = own ? STANCE.replace(/evidence: .*\n/, 'control: Review\n') : STANCE;
  return `review:\n${indent(withKeys(stance, inner), 2)}`;
}

/** The facts of a policy that takes "Every 12 months" on its review. */
export const review: Frame = (snippet) => {
  const figure = 'label: Every 12 months\n    figure: { value: 12, unit: months }';
  const source = TOPIC.replace('label: Every 12 months', figure);
  const { topic: read } = inspectTopic(topicFile(source));
  const stance = {
    position: 'every-12-months',
    clauses: ['9.2'],
    says: 'Yearly.',
    evidence: [],
  };
  const joined = read ? [{ ...read, policies: { 'hill-view': stance } }] : [];
  const policy = policyFile(withFacts(hillView(AIM), snippet));
  return reviewProblems(joined, [outlineOf(policy)]);
};

/** Template wording, beside a register in which the Blackboard Act 1991 is replaced. */
export const law: Frame = (snippet) => {
  const source = TOPIC.replace(
    'label: No fixed period\n    strength: none\n',
    `label: No fixed period\n    strength: none\n${indent(snippet, 4)}\n`,
  );
  const current = withKeys(
    REFERENCE,
    'title: Whiteboard Act 2011\nstatus: current\nbrief: null\nnote: In force.\nreplacedBy: null\nwordings: []\ntopics: [review]',
  );
  return validateReferences(
    [referenceFile(REFERENCE), referenceFile(current, 'whiteboard-act-2011')],
    [placedPolicy('hill-view', { '12.1': 'Staff follow the Blackboard Act 1991.' })],
    [topicFile(source)],
  );
};

function indent(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}

/** One of the three files of the template, or a part of it, beside the others. */
export const template =
  (file: keyof typeof FILES, whole: (snippet: string) => string = (snippet) => snippet): Frame =>
  (snippet) =>
    templateFaults({ [file]: whole(snippet) });

/** A part of a topic of the template. */
export const templateTopic: Frame = (snippet) =>
  templateFaults({ topic: withKeys(TEMPLATE_TOPIC, snippet), details: DETAILS });

/** The wording of the second position. */
export const wording: Frame = (snippet) => {
  const head = '    label: No fixed period\n    strength: none\n';
  const before = TEMPLATE_TOPIC.slice(0, TEMPLATE_TOPIC.indexOf(head));
  const after = TEMPLATE_TOPIC.slice(TEMPLATE_TOPIC.indexOf('recommended:\n'));
  const own = snippet.includes('basedOn') ? snippet : `${snippet}\n  basedOn: ['mill-lane#4']`;
  const source = `${before}${head}${indent(own, 4)}\n${after}`;
  return templateFaults({
    topic: source.replaceAll('see:breaches', 'see:respect'),
    details: DETAILS,
  });
};

const DETAILS = `${FILES.details}- id: review_months
  group: adoption
  label: Months
  help: Between two reviews.
  example: '12'
  kind: months
  required: false
`;

/** The frames of rules whose snippets differ from those of their part. */
export const TOPIC_FRAMES: Partial<Record<RuleId, Frame>> = {
  'stance-file-missing': stanceFiles,
  'stance-policy-unknown': stanceFiles,
  'clause-without-topic': onlyStance,
  'review-figure': review,
  'topic-word-common': claimedWord,
  'template-law': law,
};
