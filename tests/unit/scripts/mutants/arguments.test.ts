import { describe, expect, it } from 'vitest';
import { readSettings, ROOMS } from '../../../../scripts/mutants/arguments.ts';

describe('what is mutated', () => {
  it('is a sample of four rooms, if nothing is said', () => {
    expect(readSettings([])).toEqual({
      paths: ROOMS.map((room) => `src/${room}`),
      since: null,
      share: 5,
      seed: '1',
    });
  });

  it('is a larger sample, another one, or all, as is asked', () => {
    expect(readSettings(['src/law', '--share', '20', '--seed', '2'])).toMatchObject({
      paths: ['src/law'],
      share: 20,
      seed: '2',
    });
    expect(readSettings(['--all']).share).toBe(100);
  });

  it('is all of a file that is named, and of those that have changed', () => {
    expect(readSettings(['src/compare/align.ts']).share).toBe(100);
    expect(readSettings(['--since', 'main'])).toMatchObject({ since: 'main', share: 100 });
  });

  it.each(['0', '101', 'half', ''])('is not %j percent', (share) => {
    expect(() => readSettings(['--share', share])).toThrow(`--share is "${share}"`);
  });

  it('is not said by an option that does not exist', () => {
    expect(() => readSettings(['--most'])).toThrow('--most');
  });
});
