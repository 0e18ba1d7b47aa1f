import { describe, expect, it } from 'vitest';
import { RECOMMENDED, type Answers } from '../../../../src/adopt/answers.ts';
import { startFrom } from '../../../../src/adopt/starts.ts';
import { assemble } from '../../../../src/adopt/assemble.ts';
import { recorded } from '../../../../src/adopt/record.ts';
import { keptShare } from '../../../../src/adopt/tracked/kept.ts';
import {
  beforeFromClauses,
  beforeFromStart,
  beforesAdopted,
} from '../../../../src/adopt/tracked/sources.ts';
import { LEAST_KEPT, trackedOrWhy } from '../../../../src/adopt/tracked/tracked.ts';
import { KNOWN_SLUGS, knownPolicies, policyNamed } from '../../support/project.ts';
import { siteTemplate } from '../../support/site-template.ts';
import { answered, TEMPLATE } from '../../support/template.ts';

/** Each speaks on most topics; one that is silent on most would keep too little of another. */
const BASES = [RECOMMENDED, ...KNOWN_SLUGS];
const documentOf = (answers: Answers) => assemble(siteTemplate, answers);
const startOf = (base: string) => documentOf(startFrom(siteTemplate, base));

describe('tracked changes are offered', () => {
  it('between any two starting points, though every position may be another', () => {
    for (const base of BASES) {
      const before = { name: 'before', policy: recorded(startOf(base)) };
      for (const other of BASES) {
        const offered = trackedOrWhy(before, startOf(other));
        expect(offered.kind, `${base} ${other}`).toBe('tracked');
      }
    }
  });

  it('with a sentence on what they are from, and one at the end', () => {
    const before = {
      name: 'the version adopted on 9 December 2026',
      policy: recorded(startOf('neu')),
    };
    const offered = trackedOrWhy(before, startOf('neu'));
    if (offered.kind === 'refused') throw new Error(offered.why);
    expect(offered.lead).toMatch(/^Tracked changes from the version adopted on 9 December 2026\. /);
    expect(keptShare(offered.paragraphs)).toBe(1);
    expect(offered.end).toBe('End of the policy.');
  });
});

describe('tracked changes are refused', () => {
  it('against a model in its own words, and it is said why', () => {
    for (const policy of knownPolicies) {
      const answer = trackedOrWhy(
        beforeFromClauses(policy.shortName, policy),
        startOf(policy.slug),
      );
      if (answer.kind !== 'refused') throw new Error(`${policy.slug} is not refused.`);
      expect(answer.why).toMatch(
        new RegExp(
          `^(Only \\d%|Almost nothing) of ${policy.shortName} is kept: tracked changes would`,
        ),
      );
      expect(answer.why).toContain(
        'Take the note on changes from what the policy was started from instead.',
      );
    }
  });

  it('with a share that is never said to be enough', () => {
    const [least] = [Math.round(LEAST_KEPT * 100)];
    const neu = policyNamed('neu');
    const words = neu.clauses.slice(0, 3).map(({ text }) => text);
    const before = {
      name: 'ours',
      policy: {
        title: 'Hats',
        sections: [{ id: 'a', number: null, title: 'Scope', opening: words, clauses: [] }],
        laws: [],
      },
    };
    const answer = trackedOrWhy(before, startOf('neu'));
    if (answer.kind !== 'refused') throw new Error('It is not refused.');
    expect(Number(/\d+/.exec(answer.why)?.[0] ?? 0)).toBeLessThan(least);
  });
});

describe('what a policy is compared with', () => {
  it('is the policy as it was started from, with the details of now', () => {
    const answers = answered({
      details: { school: 'Hill View', channels: 'email' },
      choices: { parents: 'careful' },
      edits: { 'people/all': { text: 'Everybody.', bullets: [] } },
    });
    const { name, policy } = beforeFromStart(TEMPLATE, answers);
    expect(name).toBe('the policy that has the positions of Hill View');
    const [people, parents] = policy.sections.flatMap(({ clauses }) => clauses);
    expect(people?.paragraphs).toEqual(['This policy is for all who work at Hill View.']);
    expect(parents?.paragraphs[0]).toMatch(/^Staff must not be friends with parents/);
  });

  it('is what is recommended where the school started from that', () => {
    const answers = { ...startFrom(TEMPLATE, RECOMMENDED) };
    expect(beforeFromStart(TEMPLATE, answers).name).toBe('the recommended policy');
  });

  it('is any version that was adopted, the newest first', () => {
    const policy = recorded(assemble(TEMPLATE, answered()));
    const adopted = [
      { on: '2025-12-09', version: '1.0', template: 'a', policy },
      { on: '2026-12-09', version: '', template: 'b', policy },
    ];
    expect(beforesAdopted({ adopted }).map(({ name }) => name)).toEqual([
      'the version adopted on 9 December 2026',
      'version 1.0 (adopted on 9 December 2025)',
    ]);
  });
});
