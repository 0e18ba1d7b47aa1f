import { describe, expect, it } from 'vitest';
import { readPolicyFiles } from '../../../src/integrations/content-files.ts';
import { outlineOf } from '../../../src/policy/index.ts';
import { formatReport } from '../../../src/report/format.ts';
import { validateTopics } from '../../../src/topics/validate.ts';
import { root } from '../support/project.ts';
import { rulesOf } from '../support/rules.ts';
import {
  HILL_VIEW,
  MILL_LANE,
  reportOnTopic,
  SOUND,
  spoilt,
  topicFile,
} from '../support/topic-source.ts';
import { topicFiles } from '../support/topics.ts';

describe('the topics of this site', () => {
  it('have no problems', () => {
    const problems = validateTopics(topicFiles, readPolicyFiles(root).map(outlineOf));
    expect(formatReport(problems)).toBe('');
  });
});

describe('every rule of topics', () => {
  /** A topic that breaks it, and nothing besides. */
  const broken: Record<string, string> = {
    'topic-syntax': spoilt('title: Review', 'title: Review: how often'),
    'topic-value': spoilt('group: oversight', 'group: gossip'),
    'topic-title': spoilt('title: Review', 'title: of respect'),
    'position-figure': spoilt(
      'label: Every 12 months\n',
      'label: Every 12 months\n    figure: { value: 24, unit: months }\n',
    ),
    'position-repeated': spoilt('label: No fixed period', 'label: every 12 months'),
    'topic-related': `${SOUND}related: [gossip]\n`,
    'topic-policy-unknown': `${SOUND}  sea-bank: { position: silent, clauses: [], says: Nothing. }\n`,
    'topic-policy-missing': SOUND.slice(0, SOUND.indexOf('  mill-lane:')),
    'topic-position-unknown': spoilt('position: no-period', 'position: whenever'),
    'topic-silence': spoilt('position: no-period', 'position: silent'),
    'topic-clause-unknown': spoilt("['4']", "['4', '5']"),
    'topic-control-unknown': spoilt('control: Review', 'control: Next review'),
    'clause-without-topic': spoilt(", '1.1.a'", ''),
  };

  it('has a topic that breaks it, but for that of the review, which is about policies', () => {
    expect(Object.keys(broken).toSorted()).toEqual(
      [...rulesOf('topics')].filter((rule) => rule !== 'review-figure'),
    );
  });

  it.each(Object.entries(broken))(
    '%s is reported in sentences, and nothing besides',
    (rule, source) => {
      const files = [topicFile(source), topicFile(SOUND, 'respect')];
      const own = rule === 'clause-without-topic' ? files.slice(0, 1) : files;
      const problems = validateTopics(own, [HILL_VIEW, MILL_LANE]);
      expect(problems.map((problem) => problem.rule)).toEqual([rule]);
      for (const { message, fix } of problems) {
        expect(message).toMatch(/^\S.*\.$/);
        expect(fix).toMatch(/^[A-Z]/);
      }
    },
  );
});

describe('topics', () => {
  it('that are sound have no problems', () => {
    expect(reportOnTopic(SOUND)).toBe('');
  });

  it('may be none, and then no clause stands under one', () => {
    expect(validateTopics([], [])).toEqual([]);
    expect(validateTopics([], [MILL_LANE]).map((problem) => problem.rule)).toEqual([
      'clause-without-topic',
    ]);
  });

  it('with several faults are told of all at once, each in its file', () => {
    const other = topicFile(spoilt('id: no-period', 'id: never'), 'respect');
    expect(reportOnTopic(spoilt("['4']", "['44']"), other))
      .toBe(`respect.yaml:17:15  topic-position-unknown
  mill-lane is given the position "no-period", which this topic does not have.
  Fix: Write one of: every-12-months, never, silent.

review.yaml:18:15  topic-clause-unknown
  mill-lane has no clause 44.
  Fix: Correct the id, or remove it; bullets are lettered in order, as in 5.2.a.

2 problems in 2 files. Each rule is explained in docs/rules.md.`);
  });
});
