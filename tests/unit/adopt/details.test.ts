import { describe, expect, it } from 'vitest';
import { LEFT_OUT } from '../../../src/adopt/answers.ts';
import { detailOf } from '../../../src/adopt/details.ts';
import { topicOf } from '../../../src/adopt/template.ts';
import { answered, TEMPLATE } from '../support/template.ts';

const PARENTS = topicOf(TEMPLATE, 'parents');

describe('a detail', () => {
  const valueOf = (id: string, details: Record<string, string> = {}) =>
    detailOf(TEMPLATE, answered({ details }), id);

  it('is what was typed, without the space around it', () => {
    expect(valueOf('head', { head: '  the principal ' })).toBe('the principal');
  });

  it('is what is there from the start while nothing was typed', () => {
    expect(valueOf('head')).toBe('the headteacher');
    expect(valueOf('head', { head: ' \n ' })).toBe('the headteacher');
    expect(valueOf('school')).toBe('');
  });

  it('is empty if there is no such detail', () => {
    expect(valueOf('gossip')).toBe('');
  });
});

describe('the months between reviews', () => {
  it.each([
    ['yearly', '12'],
    ['3-yearly', '36'],
    ['no-period', ''],
    [LEFT_OUT, ''],
    [null, ''],
  ])('follow from the position %s', (review, months) => {
    expect(detailOf(TEMPLATE, answered({ choices: { review } }), 'review_months')).toBe(months);
  });

  it('are what was typed, where something was', () => {
    const answers = answered({ details: { review_months: '6' } });
    expect(detailOf(TEMPLATE, answers, 'review_months')).toBe('6');
  });

  it('are none in a template without that topic', () => {
    const template = { ...TEMPLATE, topics: [PARENTS] };
    expect(detailOf(template, answered(), 'review_months')).toBe('');
  });
});
