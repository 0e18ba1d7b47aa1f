import { describe, expect, it } from 'vitest';
import { formatReport } from '../../../../src/report/format.ts';
import { inspectStances } from '../../../../src/topics/reading.ts';
import { coverageProblems } from '../../../../src/topics/rules/coverage.ts';
import {
  HILL_VIEW_STANCES,
  MILL_LANE_STANCES,
  reportOn,
  SOUND,
  spoilt,
  stanceFile,
  stanceFiles,
  topicFile,
} from '../../support/topic-source.ts';

const TOPICS = [topicFile(SOUND)];
const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

/** What is reported of stances of Hill View with one thing changed. */
function reportWith(what: string, by: string): string {
  return reportOn(TOPICS, stanceFiles(MILL_LANE_STANCES, spoilt(what, by, HILL_VIEW_STANCES)));
}

describe('a policy without a file of stances', () => {
  it('is reported in the policy, once', () => {
    expect(reportOn(TOPICS, [stanceFile(MILL_LANE_STANCES)]))
      .toBe(`hill-view.mdx:1:1  stance-file-missing
  No file says where hill-view stands on the topics.
  Fix: Write src/content/stances/hill-view.yaml. The line read: false publishes the policy before anybody has placed its clauses.

${ONE}`);
  });
});

describe('a clause under no topic', () => {
  it('is reported at its place in the policy', () => {
    expect(reportWith(", '1.1.a'", '')).toBe(`hill-view.mdx:25:3  clause-without-topic
  Clause 1.1.a of hill-view is under no topic.
  Fix: Name it under the topic on which it bears, in src/content/stances/hill-view.yaml.

${ONE}`);
  });

  it('is one of many where more than five are under none, and then all are one problem', () => {
    const ids = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];
    const policy = {
      slug: 'hill-view',
      path: 'hill-view.mdx',
      clauses: ids.map((id, index) => ({
        id,
        text: 'Staff think first.',
        position: { line: index + 20, column: 1 },
      })),
      controlRows: [],
    };
    const reading = inspectStances(
      stanceFile(
        "read: true\nstances:\n  review: { position: no-period, clauses: ['1.1'], says: It is. }\n",
        'hill-view',
      ),
    );
    expect(formatReport(coverageProblems([reading], [policy])))
      .toBe(`hill-view.mdx:21:1  clause-without-topic
  6 clauses of hill-view are under no topic: 1.2, 1.3, 1.4, 1.5, 1.6, 1.7.
  Fix: Name each under the topic on which it bears, in src/content/stances/hill-view.yaml.

${ONE}`);
  });

  it('is not reported if another topic names it', () => {
    const other =
      "  respect: { position: no-period, clauses: ['1.1.a'], says: It may be so., evidence: [{ clause: '1.1.a', words: e }] }\n";
    const hillView = spoilt(", '1.1.a'", '', HILL_VIEW_STANCES) + other;
    const millLane = `${MILL_LANE_STANCES}${other.replaceAll('1.1.a', '4')}`;
    const topics = [...TOPICS, topicFile(SOUND, 'respect')];
    expect(reportOn(topics, stanceFiles(millLane, hillView))).toBe('');
  });

  it('is not covered by the same id in another policy', () => {
    const report = reportWith("['9.2', '1.1', '1.1.a']", "['1.1', '1.1.a']");
    expect(report).toContain('Clause 9.2 of hill-view is under no topic.');
    expect(report).not.toContain('mill-lane');
  });

  it('is not reported while the stances cannot be read, since they may name it', () => {
    const report = reportOn(TOPICS, stanceFiles(MILL_LANE_STANCES, 'read: true: yes\n'));
    expect(report).toContain('stance-syntax');
    expect(report).not.toContain('clause-without-topic');
  });

  it('is not reported of a policy that nobody has read yet', () => {
    expect(reportOn(TOPICS, stanceFiles('read: false\n'))).toBe('');
  });
});
