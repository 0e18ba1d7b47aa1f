import { describe, expect, it } from 'vitest';
import {
  guidanceOn,
  limited,
  STRENGTH_ORDER,
  strengthOf,
  strongest,
} from '../../../../src/topics/duty/strength.ts';

describe('the strength of a text', () => {
  it('is of one scale, strongest first', () => {
    expect(STRENGTH_ORDER).toEqual(['must', 'will', 'expected', 'should', 'advised', 'may']);
  });

  it.each([
    ['Staff must ask, and should wait.', 'must'],
    ['Staff should wait, and may ask.', 'should'],
    ['Staff are advised to wait. It may help.', 'advised'],
    ['The school will help; staff should ask.', 'will'],
    ['Staff will be expected to ask.', 'expected'],
    ['It could lead to dismissal.', 'may'],
    ['No member of staff may post it.', 'must'],
    ['It is reviewed in May 2027.', null],
  ])('is that of its strongest word: %j', (text, strength) => {
    expect(strengthOf(text)).toBe(strength);
  });

  it('is no more than that of the guidance of which it is an item', () => {
    expect(strengthOf('Never post it.')).toBe('must');
    expect(strengthOf('Never post it.', 'advised')).toBe('advised');
    expect(strengthOf('You may post it.', 'should')).toBe('may');
    expect(limited('must-not', 'should')).toBe('should-not');
    expect(limited('must', 'advised')).toBe('advised');
    expect(limited('advised-not', 'should')).toBe('advised-not');
  });
});

it('the strongest of some strengths may be none', () => {
  expect(strongest(['may', null, 'should'])).toBe('should');
  expect(strongest([null])).toBeNull();
});

it('guidance is that of the clause nearest above', () => {
  const outer = { clause: '6', strength: 'should' as const, words: 'a' };
  const inner = { clause: '6.9', strength: 'advised' as const, words: 'b' };
  expect(guidanceOn('6.9.a', [outer, inner])).toBe(inner);
  expect(guidanceOn('6.1', [outer, inner])).toBe(outer);
  expect(guidanceOn('6.9', [inner])).toBeUndefined();
  expect(guidanceOn('6.90', [inner])).toBeUndefined();
});
