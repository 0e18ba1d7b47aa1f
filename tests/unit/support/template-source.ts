import { formatReport } from '../../../src/report/format.ts';
import type { TemplateFiles } from '../../../src/template/reading.ts';
import type { PolicyStances } from '../../../src/topics/join.ts';
import { validateTemplate } from '../../../src/template/validate.ts';
import { HILL_VIEW, MILL_LANE, SOUND, topicFile } from './topic-source.ts';

/** The three files of a sound template. */
export const FILES = {
  details: `- id: school
  group: school
  label: Name of the school
  help: As it should appear on the title page.
  example: Hill View Primary
  kind: name
  required: true
- id: head
  group: people
  label: Head
  help: The title, with its article.
  example: the headteacher
  kind: role
  required: false
  initial: the headteacher
`,
  sections: `- id: conduct
  title: Conduct online
  topics: [respect]
- id: oversight
  title: Oversight
  topics: [review]
`,
  checks: `- id: no-review
  severity: risk
  topic: review
  when:
    - topic: review
      is: [no-period, left-out]
    - detail: school
      over: 12
  message: The policy fixes no period for its review.
`,
};

/**
 * A sound topic with sound wordings; the first position's text is on line 11, its bullets on 13 and
 * 14.
 */
export const TOPIC = `${SOUND.replace(
  '    label: Every 12 months\n    strength: none\n',
  `    label: Every 12 months
    strength: none
    wording:
      text: '{School} reviews this policy every year{see:respect}.'
      bullets:
        - 'Ask {head}.'
        - 'Then wait.'
      basedOn: ['hill-view#9.2', 'mill-lane#4']
`,
).replace(
  '    label: No fixed period\n    strength: none\n',
  `    label: No fixed period
    strength: none
    wording:
      text: 'It is reviewed when {head} thinks fit.'
      basedOn: ['mill-lane#4']
`,
)}recommended:
  position: every-12-months
  why: Platforms change every year.
`;

/**
 * What two policies say: Hill View contradicts the recommendation on the review, and Mill Lane does
 * not.
 */
export const STANCES: readonly PolicyStances[] = [
  saying('hill-view', ['no-period', '9.2'], ['every-12-months', '1.1']),
  saying('mill-lane', ['every-12-months', '4'], ['every-12-months', '4']),
];

function saying(
  slug: string,
  review: readonly [string, string],
  respect: readonly [string, string],
): PolicyStances {
  const stance = ([position, clause]: readonly [string, string]) => {
    return { position, clauses: [clause], says: 'It says so.', evidence: [] };
  };
  return { slug, read: true, stances: { review: stance(review), respect: stance(respect) } };
}

const OTHER = TOPIC.replace('{see:respect}', '{see:review}');

type Parts = Partial<Record<keyof typeof FILES | 'topic', string>> & {
  readonly stances?: readonly PolicyStances[];
};

/**
 * What is wrong with a template in which some of the files, or the topic "review", are as given.
 */
export function templateFaults({ topic = TOPIC, stances = STANCES, ...files }: Parts = {}) {
  const all = Object.entries({ ...FILES, ...files }).map(([name, source]) => {
    return [name, { path: `${name}.yaml`, source }] as const;
  });
  const topics = [topicFile(topic), topicFile(OTHER, 'respect')];
  const template = Object.fromEntries(all) as unknown as TemplateFiles;
  return validateTemplate(template, topics, [HILL_VIEW, MILL_LANE], stances);
}

/** What an author is told of it. */
export function reportOnTemplate(parts: Parts = {}): string {
  return formatReport(templateFaults(parts));
}

/**
 * One of the sources with one thing changed. @throws Error if it is not there to be changed, once
 */
export function changed(name: keyof typeof FILES | 'topic', what: string, by: string): Parts {
  const source = name === 'topic' ? TOPIC : FILES[name];
  if (source.split(what).length !== 2)
    throw new Error(`"${what}" does not stand once in the ${name}.`);
  return { [name]: source.replace(what, () => by) };
}
