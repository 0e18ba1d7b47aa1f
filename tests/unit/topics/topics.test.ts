import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPIC_GROUPS } from '../../../src/topics/schema.ts';
import {
  byTopicOrder,
  disagreement,
  positionLabel,
  positionOf,
  silentOn,
  stanceOf,
  strictness,
  withTaken,
} from '../../../src/topics/topics.ts';
import { madeTopic } from '../support/made.ts';
import { topicNamed, topics } from '../support/topics.ts';

/** A topic on which policies a, b, c … take the positions given. */
function taken(...positions: string[]) {
  const stances = positions.map((position, index) => [
    String.fromCharCode(97 + index),
    position === 'silent' ? (['silent'] as const) : ([position, '1.1'] as const),
  ]);
  return madeTopic('images', Object.fromEntries(stances));
}

describe('the strictness of a policy', () => {
  const topic = withTaken(taken('strict', 'middle', 'loose', 'silent'));

  it('falls from the number of positions for the strictest to 1; silence has none', () => {
    const steps = ['a', 'b', 'c', 'd'].map((slug) => strictness(topic, slug));
    expect(steps).toEqual([{ step: 3, of: 3 }, { step: 2, of: 3 }, { step: 1, of: 3 }, null]);
  });

  it('counts only positions that some policy takes', () => {
    const gap = withTaken(taken('strict', 'loose', 'silent'));
    expect(strictness(gap, 'a')).toEqual({ step: 2, of: 2 });
    expect(strictness(gap, 'b')).toEqual({ step: 1, of: 2 });
  });

  it('is none where all that speak agree', () => {
    expect(strictness(withTaken(taken('middle', 'middle', 'silent')), 'a')).toBeNull();
  });

  it('is none where the positions are no scale', () => {
    expect(strictness({ ...topic, scale: false }, 'a')).toBeNull();
  });

  it('is none for a policy of which the topic says nothing', () => {
    expect(strictness(topic, 'z')).toBeNull();
  });
});

describe('the position of a policy', () => {
  const topic = taken('middle', 'silent');

  it('has a label: "Silent" for silence, "Not read yet" where nobody has read the policy', () => {
    expect(['a', 'b', 'z'].map((slug) => positionLabel(topic, slug))).toEqual([
      'Allowed with care',
      'Silent',
      'Not read yet',
    ]);
  });

  it('is none where the policy is silent', () => {
    expect(positionOf(topic, 'a')?.id).toBe('middle');
    expect(positionOf(topic, 'b')).toBeNull();
  });

  it('has clauses and a sentence; without a stance there is an error', () => {
    expect(stanceOf(topic, 'a')).toEqual(topic.policies['a']);
    expect(() => stanceOf(topic, 'z')).toThrow('Topic images says nothing of z.');
  });
});

describe('disagreement', () => {
  it.each([
    [0, ['silent', 'silent', 'silent', 'silent', 'silent']],
    [0, ['strict', 'strict', 'strict', 'strict', 'strict']],
    [0, ['strict', 'silent', 'silent', 'silent', 'silent']],
    [1, ['strict', 'loose', 'silent', 'silent', 'silent']],
    [4, ['strict', 'loose', 'loose', 'loose', 'loose']],
    [6, ['strict', 'strict', 'loose', 'loose', 'loose']],
    [5, ['strict', 'strict', 'middle', 'loose', 'silent']],
    [10, ['strict', 'stricter', 'middle', 'loose', 'looser']],
  ])('is %i of 10 pairs for %j', (pairs, positions) => {
    expect(disagreement(taken(...positions))).toEqual({ pairs, of: 10 });
  });

  it('does not depend on the order of the policies, and never exceeds the number of pairs', () => {
    const position = fc.constantFrom('strict', 'middle', 'loose', 'silent');
    fc.assert(
      fc.property(fc.array(position, { maxLength: 7 }), (positions) => {
        const { pairs, of } = disagreement(taken(...positions));
        expect(pairs).toBeLessThanOrEqual(of);
        expect(of).toBe((positions.length * (positions.length - 1)) / 2);
        expect(disagreement(taken(...positions.toReversed())).pairs).toBe(pairs);
      }),
    );
  });
});

it('names the policies that are silent', () => {
  expect(silentOn(taken('strict', 'silent', 'loose', 'silent'))).toEqual(['b', 'd']);
  expect(silentOn(taken('strict'))).toEqual([]);
});

describe('the order of topics', () => {
  const named = (group: keyof typeof TOPIC_GROUPS, title: string) =>
    madeTopic(title, {}, { group, title });

  it('is by group as listed, then by title', () => {
    const sorted = [
      named('oversight', 'Review'),
      named('scope', 'People'),
      named('oversight', 'Breaches'),
      named('contact', 'Pupils'),
    ].toSorted(byTopicOrder);
    expect(sorted.map((topic) => topic.title)).toEqual(['People', 'Pupils', 'Breaches', 'Review']);
  });

  it('has every group on this site, none of them twice', () => {
    const groups = topics.map((topic) => topic.group);
    const runs = groups.filter((group, index) => group !== groups[index - 1]);
    expect(runs).toEqual(Object.keys(TOPIC_GROUPS));
  });
});

/** The ids that others rely on; more may be added. */
const IDS = `
people-covered use-covered definition contract-status related-policies
pupils-as-contacts former-pupils parents-as-contacts relatives colleagues-as-contacts official-channels private-messages
reputation respect confidentiality copyright images personal-views identifying-the-school professional-standards
professional-references
privacy-settings account-security passwords-in-investigation
working-day-use school-equipment mobile-phones inappropriate-material
setting-up-accounts running-accounts leavers
safeguarding-risks reporting-concerns cyberbullying takedown staff-support pupils-use radicalisation
responsibilities monitoring breaches police-referral whistleblowing legislation equality review`
  .trim()
  .split(/\s+/);

describe('the topics of this site', () => {
  it('hold all those that others rely on', () => {
    const relied = topics.map((topic) => topic.id).filter((id) => IDS.includes(id));
    expect(relied.toSorted()).toEqual(IDS.toSorted());
  });

  it.each([
    ['parents-as-contacts', 'neu', 'littletown'],
    ['review', 'neu', 'littletown'],
  ])('tell on %s that %s is stricter than %s', (id, strict, loose) => {
    const topic = withTaken(topicNamed(id));
    const [strictStep = 0, looseStep = 0] = [strict, loose].map(
      (slug) => strictness(topic, slug)?.step,
    );
    expect(strictStep).toBeGreaterThan(looseStep);
    expect(looseStep).toBeGreaterThan(0);
  });

  it('are asked as a question, and are told in whole sentences', () => {
    for (const topic of topics) {
      expect(topic.question).toMatch(/^\p{Lu}.*\?$/u);
      expect(topic.stake).toMatch(/\.$/);
      for (const { says } of Object.values(topic.policies)) expect(says).toMatch(/[.?!”"]$/);
    }
  });

  it('do not have two with one title', () => {
    const titles = topics.map((topic) => topic.title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
