import { describe, expect, it } from 'vitest';
import { changed, FILES, reportOnTemplate, STANCES } from '../../support/template-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

/** A check on the review alone. */
function check(review: string) {
  const checks = FILES.checks.replace(/    - detail.*\n.*\n/, '');
  return { checks: checks.replace('[no-period, left-out]', `[${review}]`) };
}

/** A contradiction between two positions, with the clauses of policies that are said to have it. */
function contradiction(review: string, respect: string, published: string[] = []) {
  const list = published.map((clause) => `'${clause}'`).join(', ');
  return {
    checks: `- id: two-periods
  severity: contradiction
  topic: review
  when:
    - topic: review
      is: [${review}]
    - topic: respect
      is: [${respect}]
  message: One clause fixes no period, and another fixes one.
  published: [${list}]
`,
  };
}

/** The one that the positions of Hill View set off. */
const OF_HILL_VIEW = ['no-period', 'every-12-months'] as const;

describe('what is recommended', () => {
  it('sets off no check', () => {
    expect(reportOnTemplate(check('every-12-months')))
      .toBe(`checks.yaml:1:7  template-recommended-check
  What the topics recommend, taken together, sets off the check no-review.
  Fix: Recommend another position; or reword the recommended one so that the check has no cause, and narrow or remove the check.

${ONE}`);
  });

  it('sets off none by leaving a topic out', () => {
    const parts = {
      ...changed('topic', 'position: every-12-months\n  why', 'position: null\n  why'),
      ...check('left-out'),
    };
    expect(reportOnTemplate(parts)).toContain('sets off the check no-review.');
  });

  it('sets off none by what is in a detail from the start', () => {
    const parts = {
      ...changed('details', 'initial: the headteacher', "initial: '13'"),
      checks: FILES.checks
        .replace('[no-period, left-out]', '[every-12-months]')
        .replace('detail: school', 'detail: head'),
    };
    expect(reportOnTemplate(parts)).toContain('sets off the check no-review.');
    const within = { ...parts, ...changed('details', 'initial: the headteacher', "initial: '12'") };
    expect(reportOnTemplate(within)).toBe('');
  });

  it('holds no pair that contradicts itself', () => {
    expect(reportOnTemplate(contradiction('every-12-months', 'every-12-months'))).toContain(
      'sets off the check two-periods.',
    );
  });
});

describe('a school that starts from a policy', () => {
  it('meets no contradiction that the policy does not have', () => {
    const fix =
      'If the policy itself says both, name its clauses on each topic under published, as in hill-view#1.1. If only our wordings contradict each other, reword them.';
    expect(reportOnTemplate(contradiction(...OF_HILL_VIEW)))
      .toBe(`checks.yaml:1:7  template-model-check
  A school that starts from hill-view meets this contradiction, and published names no clause of it on review.
  Fix: ${fix}

checks.yaml:1:7  template-model-check
  A school that starts from hill-view meets this contradiction, and published names no clause of it on respect.
  Fix: ${fix}

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('may meet one that the policy has, by a clause on each topic', () => {
    const both = ['hill-view#9.2', 'hill-view#1.1'];
    expect(reportOnTemplate(contradiction(...OF_HILL_VIEW, both))).toBe('');
    expect(reportOnTemplate(contradiction(...OF_HILL_VIEW, both.slice(0, 1)))).toContain(
      'names no clause of it on respect.',
    );
  });

  it('meets none where the policy is silent, since there it has to decide', () => {
    const silent = STANCES.map((policy) => {
      const { review, respect } = policy.stances;
      if (!review || !respect) throw new Error('Both say something on both.');
      const nothing = { ...respect, position: 'silent', clauses: [] };
      return { ...policy, stances: { review, respect: nothing } };
    });
    expect(reportOnTemplate({ ...contradiction(...OF_HILL_VIEW), stances: silent })).toBe('');
  });

  it('may meet a risk', () => {
    const { checks } = contradiction(...OF_HILL_VIEW);
    expect(reportOnTemplate({ checks: checks.replace('contradiction', 'risk') })).toBe('');
  });
});

describe('a clause that is said to show a contradiction', () => {
  it.each([
    ['of a policy that has none', 'mill-lane#4'],
    ['of another topic', 'hill-view#1.1.a'],
    ['of no policy', 'oak-hall#1'],
  ])('is reported where it shows none, being %s', (_why, clause) => {
    const published = ['hill-view#9.2', 'hill-view#1.1', clause];
    expect(reportOnTemplate(contradiction(...OF_HILL_VIEW, published)))
      .toBe(`checks.yaml:10:49  template-model-check
  The clause ${clause} does not show that a policy has this contradiction.
  Fix: Remove it, or name a clause on one of the topics, of a policy whose positions contradict each other so.

${ONE}`);
  });

  it('is reported beside a risk, which any policy may have', () => {
    const { checks } = contradiction(...OF_HILL_VIEW, ['hill-view#9.2']);
    expect(reportOnTemplate({ checks: checks.replace('contradiction', 'risk') })).toContain(
      'The clause hill-view#9.2 does not show that a policy has this contradiction.',
    );
  });
});
