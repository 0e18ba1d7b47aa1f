import { describe, expect, it } from 'vitest';
import { headlineTopics } from '../../../src/site/headlines.ts';
import { disagreement } from '../../../src/topics/topics.ts';
import { topics } from '../support/topics.ts';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the headlines', () => {
  it('are what governors ask about first', () => {
    expect(idsOf(headlineTopics(topics))).toEqual([
      'parents-as-contacts',
      'pupils-as-contacts',
      'working-day-use',
      'review',
    ]);
  });

  it('are those with the most disagreement where there are none of these', () => {
    const others = topics.filter(({ id }) => !idsOf(headlineTopics(topics)).includes(id));
    const most = Math.max(...others.map((topic) => disagreement(topic).pairs));
    const [first] = headlineTopics(others);
    expect(first && disagreement(first).pairs).toBe(most);
  });

  it('leave out what no two policies disagree on', () => {
    const alone = topics.map((topic) => ({
      ...topic,
      policies: Object.fromEntries(Object.entries(topic.policies).slice(0, 1)),
    }));
    expect(headlineTopics(alone)).toEqual([]);
  });
});
