import { describe, expect, it } from 'vitest';
import {
  BROWSERS_TESTED,
  ENGINE_WORDS,
  JOURNEY_WORDS,
  journeysInWords,
  journeysLeft,
} from '../../../src/site/browsers-tested.ts';
import { ENGINES } from '../../../scripts/test/journeys/engines.ts';
import { JOURNEYS } from '../../journeys/index.ts';

const NAMES = JOURNEYS.map(({ name }) => name);

describe('what the page about the site says of browsers', () => {
  it('claims no journey that does not exist', () => {
    for (const { name, journeys } of BROWSERS_TESTED) {
      expect(journeys.length, name).toBeGreaterThan(0);
      expect(NAMES, name).toEqual(expect.arrayContaining([...journeys]));
    }
  });

  it('names every engine once, in the order in which they are tried', () => {
    expect(BROWSERS_TESTED.map(({ engine }) => engine)).toEqual(ENGINES);
  });

  it('has words for every journey and every engine', () => {
    expect(Object.keys(JOURNEY_WORDS)).toEqual(NAMES);
    expect(Object.keys(ENGINE_WORDS)).toEqual(ENGINES);
  });

  it('says what was left, in words', () => {
    const all = { engine: 'webkit', name: 'X', version: '1', date: '2026-11-26' };
    const left = journeysLeft({ ...all, journeys: ['search', 'read'] });
    expect(left).toEqual(['compare', 'check', 'adopt', 'exports', 'print']);
    expect(journeysInWords(['search', 'read'])).toBe('reading, searching');
    expect(journeysInWords([])).toBe('');
  });
});
