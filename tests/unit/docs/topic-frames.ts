import type { RuleId } from '../../../src/report/rules.ts';
import { outlineOf } from '../../../src/policy/index.ts';
import { readTopicDraft, type PolicyOutline } from '../../../src/topics/draft.ts';
import { reviewProblems } from '../../../src/topics/rules/review.ts';
import { validateTopics } from '../../../src/topics/validate.ts';
import { AIM, hillView, policyFile } from '../support/hill-view.ts';
import { FILES, templateFaults, TOPIC as TEMPLATE_TOPIC } from '../support/template-source.ts';
import { topicFile } from '../support/topic-source.ts';
import type { Frame } from './frames.ts';
import { withFacts, withKeys } from './wrap.ts';
import { referenceFile, placedPolicy, SOUND as REFERENCE } from '../support/reference-source.ts';
import { validateReferences } from '../../../src/law/validate.ts';

const IDS = ['5.2.a', '9.2', '9.2.a', '12.1'];
const at = { line: 1, column: 1 };
const HILL_VIEW: PolicyOutline = {
  slug: 'hill-view',
  path: 'hill-view.mdx',
  clauses: IDS.map((id) => ({ id, position: at })),
  controlRows: ['Review'],
};

const stance = (clauses: string) =>
  `    position: every-12-months\n    clauses: [${clauses}]\n    says: It is reviewed every year.\n`;
const ALL = IDS.map((id) => `'${id}'`).join(', ');

const topicWith = (policies: string) => `group: oversight
title: Review
question: How often must the policy be reviewed?
stake: Platforms change every year.
positions:
  - id: every-12-months
    label: Every 12 months
  - id: no-period
    label: No fixed period
policies:
${policies}`;
const TOPIC = topicWith(`  hill-view:\n${stance("'9.2'")}`);

/** A topic beside others, of which one holds all clauses. */
function judge(source: string, others = ['respect', 'whistleblowing']) {
  const files = others.map((id) =>
    topicFile(
      topicWith(`  hill-view:\n${stance(ALL)}`).replace('title: Review', `title: ${id}`),
      id,
    ),
  );
  return validateTopics([topicFile(source), ...files], [HILL_VIEW]);
}

/** A part of a topic, beside those of a sound one. */
export const topic: Frame = (snippet) => judge(withKeys(TOPIC, snippet));

/** What a topic says of Hill View, whole or in part. */
export const cell: Frame = (snippet) => judge(cellSource(snippet));

/** The same where no other topic has the clauses. */
export const onlyCell: Frame = (snippet) => {
  const alone = { ...HILL_VIEW, clauses: HILL_VIEW.clauses.filter(({ id }) => id.startsWith('9')) };
  return validateTopics([topicFile(cellSource(snippet))], [alone]);
};

function cellSource(snippet: string): string {
  const inner = snippet.replace(/^hill-view:\n/, '').replaceAll(/^ {2}(?=\S)/gm, '');
  const whole = withKeys(stance("'9.2'").replaceAll(/^ {4}/gm, ''), inner);
  return topicWith(`  hill-view:\n${whole.replaceAll(/^(?=.)/gm, '    ')}`);
}

/** Stances beside that of Hill View, which keep what they leave out. */
export const stances: Frame = (snippet) => {
  const given = snippet.replace('policies:\n', '');
  const isOwn = given.includes('hill-view:');
  const lacking = '    clauses: []\n    says: Nothing.\n'.replace('[]', "['9.2']");
  return judge(topicWith(`${isOwn ? '' : `  hill-view:\n${stance("'9.2'")}`}${given}\n${lacking}`));
};

/** The facts of a policy that stands at "Every 12 months" on its review. */
export const review: Frame = (snippet) => {
  const figure = 'label: Every 12 months\n    figure: { value: 12, unit: months }';
  const source = TOPIC.replace('label: Every 12 months', figure);
  const { topic: read } = readTopicDraft(topicFile(source));
  const policy = policyFile(withFacts(hillView(AIM), snippet));
  return reviewProblems(read ? [read] : [], [outlineOf(policy)]);
};

/** Template wording, beside a register in which the Blackboard Act 1991 is replaced. */
export const law: Frame = (snippet) => {
  const source = TOPIC.replace(
    'label: No fixed period\n',
    `label: No fixed period\n${indent(snippet, 4)}\n`,
  );
  const current = withKeys(
    REFERENCE,
    'title: Whiteboard Act 2011\nstatus: current\nwordings: []\ntopics: [review]',
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
  const before = TEMPLATE_TOPIC.slice(0, TEMPLATE_TOPIC.indexOf('    label: No fixed period\n'));
  const after = TEMPLATE_TOPIC.slice(TEMPLATE_TOPIC.indexOf('policies:\n'));
  const own = snippet.includes('basedOn') ? snippet : `${snippet}\n  basedOn: ['mill-lane#4']`;
  const source = `${before}    label: No fixed period\n${indent(own, 4)}\n${after}`;
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
  'topic-policy-missing': topic,
  'topic-policy-unknown': stances,
  'topic-position-unknown': cell,
  'topic-silence': cell,
  'topic-clause-unknown': cell,
  'topic-control-unknown': cell,
  'clause-without-topic': onlyCell,
  'review-figure': review,
  'template-law': law,
};
