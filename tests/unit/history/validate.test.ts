import { describe, expect, it } from 'vitest';
import { validateChanges } from '../../../src/history/validate.ts';
import { formatReport } from '../../../src/report/format.ts';
import { rulesOf } from '../support/rules.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';
const SAYS = 'Every 12 months';

/** What an author is told of files of changes, by their days, on a site with one of everything. */
function reportOn(sources: Readonly<Record<string, string>>, today?: Date): string {
  const files = Object.entries(sources).map(([day, source]) => ({
    name: `on-${day}`,
    path: `on-${day}.yaml`,
    source,
  }));
  const content = {
    policies: ['hill-view'],
    topics: ['review'],
    references: ['blackboard-act-1991'],
    stanceOf: (policy: string, topic: string) =>
      policy === 'hill-view' && topic === 'review' ? SAYS : null,
  };
  return formatReport(validateChanges(files, content, today));
}

function correction(now: string, date = '2026-11-20'): string {
  return `date: '${date}'
changes:
  - kind: stance-corrected
    policy: hill-view
    topic: review
    was: Every 2 years
    now: ${now}
    says: Clause 4 says so.
`;
}

const oneChange = (change: string) => `date: '2026-11-20'\nchanges:\n  - { ${change} }\n`;

describe('files of changes', () => {
  it('are sound where they name what there is and end with what is said today', () => {
    expect(reportOn({ '2026-11-20': correction(SAYS) }, new Date('2026-11-20'))).toBe('');
  });

  it('must be YAML', () => {
    expect(reportOn({ '2026-11-20': "date: '2026-11-20\n" })).toContain(
      'on-2026-11-20.yaml:2:1  change-syntax',
    );
  });

  it('know the kinds of changes', () => {
    expect(reportOn({ '2026-11-20': oneChange('kind: mended, policy: hill-view') }))
      .toBe(`on-2026-11-20.yaml:3:13  change-value
  changes.0.kind: expected one of stance-corrected, words-corrected, law-changed, law-added, policy-added, policy-read, topic-added, wordings-revised.
  Fix: Correct changes.0.kind; src/content.config.ts names the schema.

${ONE}`);
  });

  it('are told to say what was wrong, where the command has left room for it', () => {
    const source = oneChange("kind: words-corrected, policy: hill-view, says: ''");
    expect(reportOn({ '2026-11-20': source })).toBe(`on-2026-11-20.yaml:3:55  change-value
  changes.0.says is empty.
  Fix: Say in a sentence what was wrong or has changed.

${ONE}`);
  });

  it('say why in every correction', () => {
    expect(reportOn({ '2026-11-20': oneChange('kind: words-corrected, policy: hill-view') }))
      .toBe(`on-2026-11-20.yaml:3:5  change-value
  changes.0.says is missing.
  Fix: Give changes.0.says as text.

${ONE}`);
  });

  it('have a day that is over, or today', () => {
    const source = oneChange('kind: topic-added, topic: review');
    expect(reportOn({ '2026-11-20': source }, new Date('2026-11-20'))).toBe('');
    expect(reportOn({ '2026-11-20': source }, new Date('2026-11-19')))
      .toBe(`on-2026-11-20.yaml:1:7  change-date
  2026-11-20 lies ahead of the day of the build.
  Fix: Give the day on which the content changed.

${ONE}`);
  });

  it('are called after their days', () => {
    expect(reportOn({ '2026-11-19': oneChange('kind: topic-added, topic: review') }))
      .toBe(`on-2026-11-19.yaml:1:7  change-date
  The file is called on-2026-11-19, and its date is 2026-11-20.
  Fix: Call the file on-2026-11-20.yaml, or correct the date.

${ONE}`);
  });

  it.each([
    ['kind: policy-added, policy: hill-veiw', 'hill-veiw', 'policies'],
    ['kind: topic-added, topic: reviews', 'reviews', 'topics'],
    ['kind: wordings-revised, topics: [review, reviews], says: Plainer.', 'reviews', 'topics'],
    ['kind: law-added, reference: chalk-act', 'chalk-act', 'references'],
  ])('name what there is: %s', (change, id, of) => {
    expect(reportOn({ '2026-11-20': oneChange(change) })).toMatch(
      new RegExp(
        `change-unknown\n  "${id}" is none of the ${of} of this site.\n  Fix: Correct the name; of what is gone, take the change out.\n\n1 problem`,
      ),
    );
  });

  it('end with what is said today: an earlier correction may end with anything', () => {
    const both = {
      '2026-11-20': correction('Every 18 months'),
      '2026-11-21': correction(SAYS, '2026-11-21'),
    };
    expect(reportOn(both)).toBe('');
    expect(reportOn({ '2026-11-20': correction('Every 18 months') }))
      .toBe(`on-2026-11-20.yaml:7:10  change-outdated
  The last correction of hill-view on review ends with "Every 18 months", and the site says "Every 12 months" today.
  Fix: Run npm run record-changes, and say in the new entry what was wrong.

${ONE}`);
  });

  it('are checked against every rule that docs/rules.md has for them', () => {
    expect(rulesOf('changes')).toEqual([
      'change-date',
      'change-outdated',
      'change-syntax',
      'change-unknown',
      'change-value',
    ]);
  });
});
