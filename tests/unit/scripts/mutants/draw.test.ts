import { describe, expect, it } from 'vitest';
import { drawFrom } from '../../../../scripts/mutants/draw.ts';

const SOURCE = `import { two } from './two.ts';

export interface One {
  readonly one: string;
}

/** What it is. */
export function one(): string {
  return two;
}

const THREE = 3;
export type Four = 4;
`;

/** A file of many functions, each on a line of its own. */
const MANY = Array.from({ length: 400 }, (_, at) => `function f${at}() {}`).join('\n');
const drawn = (share: number, seed = '1', source = MANY) =>
  drawFrom('src/room/file.ts', source, share, seed);

describe('what is drawn from a file', () => {
  it('are statements that do something, with the lines that they take', () => {
    expect(drawn(100, '1', SOURCE)).toEqual(['src/room/file.ts:8-10', 'src/room/file.ts:12-12']);
  });

  it('is about the share that was asked for', () => {
    expect(drawn(25).length).toBeGreaterThan(70);
    expect(drawn(25).length).toBeLessThan(130);
  });

  it('is the same again, and another with another seed', () => {
    expect(drawn(25)).toEqual(drawn(25));
    expect(drawn(25, '2')).not.toEqual(drawn(25));
  });

  it('stays drawn, whatever comes before it', () => {
    const later = drawn(25, '1', `const FIRST = 1;\n${MANY}`);
    const lines = (places: readonly string[]) => places.map((one) => Number(one.split('-')[1]));
    const moved = lines(drawn(25)).map((line) => line + 1);
    expect(lines(later).filter((line) => line > 1)).toEqual(moved);
  });
});
