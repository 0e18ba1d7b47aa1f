import { describe, expect, it } from 'vitest';
import { readPolicyFiles } from '../../../src/integrations/content-files.ts';
import { outlineOf } from '../../../src/policy/index.ts';
import { formatReport } from '../../../src/report/format.ts';
import type { StanceFile, TopicFile } from '../../../src/topics/reading.ts';
import { validateTopics } from '../../../src/topics/validate.ts';
import { root } from '../support/project.ts';
import { rulesOf } from '../support/rules.ts';
import {
  HILL_VIEW,
  HILL_VIEW_STANCES,
  MILL_LANE,
  MILL_LANE_STANCES,
  reportOn,
  reportOnTopic,
  SOUND,
  spoilt,
  stanceFile,
  stanceFiles,
  topicFile,
} from '../support/topic-source.ts';
import * as site from '../support/topics.ts';

describe('the topics of this site', () => {
  it('have no problems', () => {
    const policies = readPolicyFiles(root).map(outlineOf);
    const problems = validateTopics(site.topicFiles, site.stanceFiles, policies);
    expect(formatReport(problems)).toBe('');
  });
});

describe('every rule of topics', () => {
  const topic = (what: string, by: string): Files => [spoilt(what, by), stanceFiles()];
  const millLane = (what: string, by: string): Files => [
    SOUND,
    stanceFiles(spoilt(what, by, MILL_LANE_STANCES)),
  ];
  const hillView = (what: string, by: string): Files => [
    SOUND,
    stanceFiles(MILL_LANE_STANCES, spoilt(what, by, HILL_VIEW_STANCES)),
  ];
  const GOSSIP = '  gossip: { position: silent, clauses: [], says: Nothing. }\n';

  /** A topic and stances that break it, and nothing besides. */
  const broken: Record<string, Files> = {
    'topic-syntax': topic('title: Review', 'title: Review: how often'),
    'topic-value': topic('group: oversight', 'group: gossip'),
    'topic-title': [
      SOUND,
      stanceFiles('read: false\n', 'read: false\n'),
      [topicFile(spoilt('title: Review', 'title: REVIEW'), 'respect')],
    ],
    'topic-word': [`${SOUND}words: [Renewal]\n`, stanceFiles()],
    'topic-word-common': [
      SOUND,
      stanceFiles('read: false\n', 'read: false\n'),
      ['a', 'b', 'c', 'd'].map((id) => topicFile(`${SOUND}words: [renewal]\n`, id)),
    ],
    'position-figure': topic(
      'label: Every 12 months\n',
      'label: Every 12 months\n    figure: { value: 24, unit: months }\n',
    ),
    'topic-scale': topic('    stricterBecause: It names a period.\n', ''),
    'position-unanswered': topic('label: No fixed period', 'label: Not said how often'),
    'position-strength': topic('label: No fixed period', 'label: Should be reviewed'),
    'wording-strength': topic(
      'label: No fixed period\n    strength: none\n',
      "label: No fixed period\n    strength: may\n    wording: { text: 'The head must review it.', basedOn: ['mill-lane#4'] }\n",
    ),
    'position-repeated': topic('label: No fixed period', 'label: every 12 months'),
    'topic-point': [`${SOUND}points: [{ id: a, says: A }, { id: a, says: B }]\n`, stanceFiles()],
    'topic-related': [`${SOUND}related: [gossip]\n`, stanceFiles()],
    'stance-syntax': millLane('read: true', 'read: true: yes'),
    'stance-value': millLane("['4']", '[4]'),
    'stance-file-missing': [SOUND, stanceFiles().slice(0, 1)],
    'stance-policy-unknown': [SOUND, [...stanceFiles(), stanceFile('read: false\n', 'sea-bank')]],
    'stance-unread': millLane('read: true', 'read: false'),
    'stance-missing': [SOUND, stanceFiles('read: true\n')],
    'stance-topic-unknown': [SOUND, stanceFiles(MILL_LANE_STANCES + GOSSIP)],
    'stance-position': millLane('position: no-period', 'position: whenever'),
    'stance-silence': millLane('position: no-period', 'position: silent'),
    'stance-clause': millLane("['4']", "['4', '5']"),
    'stance-evidence': millLane('words: The head may', 'words: The Head may'),
    'stance-unanswered': millLane('It may be reviewed when', 'It does not say when'),
    'stance-strength': [
      spoilt('label: No fixed period\n    strength: none', 'label: Kept up\n    strength: must'),
      stanceFiles(),
    ],
    'stance-point': [SOUND, stanceFiles(MILL_LANE_STANCES + "    points: { when: ['4'] }\n")],
    'stance-control': hillView('control: Review', 'control: Next review'),
    'clause-without-topic': hillView(", '1.1.a'", ''),
  };

  it('has a topic or stances that break it, but for that of the review, which is about the facts of policies', () => {
    expect(Object.keys(broken).toSorted()).toEqual(
      rulesOf('topics', 'stances').filter((rule) => rule !== 'review-figure'),
    );
  });

  it.each(Object.entries(broken))(
    '%s is reported in sentences, and nothing besides',
    (rule, [source, stances, others = []]) => {
      const topics = [topicFile(source), ...others];
      const problems = validateTopics(topics, stances, [HILL_VIEW, MILL_LANE]);
      expect([...new Set(problems.map((problem) => problem.rule))]).toEqual([rule]);
      for (const { message, fix } of problems) {
        expect(message).toMatch(/^\S.*\.$/);
        expect(fix).toMatch(/^[A-Z]/);
      }
    },
  );
});

type Files = readonly [
  topic: string,
  stances: readonly StanceFile[],
  others?: readonly TopicFile[],
];

describe('topics', () => {
  it('that are sound have no problems', () => {
    expect(reportOnTopic(SOUND)).toBe('');
  });

  it('may be none', () => {
    expect(validateTopics([], [], [])).toEqual([]);
    expect(validateTopics([], [stanceFile('read: true\n')], [MILL_LANE])).toEqual([]);
  });

  it('with several faults are reported with all of these at once, each in its file', () => {
    const topics: TopicFile[] = [topicFile(spoilt('id: no-period', 'id: never'))];
    const hillView = spoilt("['9.2', ", "['44', '9.2', ", HILL_VIEW_STANCES);
    expect(reportOn(topics, stanceFiles(MILL_LANE_STANCES, hillView)))
      .toBe(`stances/hill-view.yaml:5:15  stance-clause
  hill-view has no clause 44.
  Fix: Correct the id, or remove it; bullets are lettered in order, as in 5.2.a.

stances/mill-lane.yaml:4:15  stance-position
  mill-lane is given the position "no-period" on review, which that topic does not have.
  Fix: Write one of: every-12-months, never, silent.

2 problems in 2 files. Each rule is explained in docs/rules.md.`);
  });
});
