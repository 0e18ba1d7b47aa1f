import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/check/standing.ts';

const FINDING = { id: 'review', band: 'covered', clauses: ['2.2', '1.1'] } as const;
const IDS = new Map([
  [1, '1.1'],
  [4, '2.2'],
]);
const idOf = (key: number) => IDS.get(key);

describe('where a document is on a topic', () => {
  it('is what the program found while the reader has said nothing', () => {
    const standing = { standing: 'covered', clauses: ['2.2', '1.1'] };
    expect(standingOf(FINDING, undefined, idOf)).toEqual(standing);
  });

  it('rests on the clauses that the reader confirmed', () => {
    const answer = { kind: 'answered', keys: [1] } as const;
    expect(standingOf(FINDING, answer, idOf)).toEqual({ standing: 'answered', clauses: ['1.1'] });
  });

  it('is silence only where the reader says so', () => {
    const silent = { standing: 'silent', clauses: [] };
    expect(standingOf(FINDING, { kind: 'silent' }, idOf)).toEqual(silent);
    const nothing = { id: 'review', band: 'nothing-close', clauses: [] } as const;
    expect(standingOf(nothing, undefined, idOf).standing).toBe('nothing-close');
  });

  it('is no longer called covered where the reader turned the clauses down', () => {
    expect(standingOf(FINDING, { kind: 'none-of-these' }, idOf).standing).toBe('unsure');
  });

  it('falls back on what was found where a confirmed clause is a clause no longer', () => {
    const answer = { kind: 'answered', keys: [99] } as const;
    expect(standingOf(FINDING, answer, idOf).standing).toBe('covered');
  });
});
