import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fixtures } from './project.ts';

/** A judgement: any of these pairs, and why. */
export interface Judgement {
  readonly pairs: readonly string[];
  readonly line: string;
}

/** What a reader judged of two policies; the list itself says how. */
export interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly pairs: readonly Judgement[];
  readonly also: readonly Judgement[];
  readonly others: readonly Judgement[];
}

interface GoldFile {
  readonly policies: readonly [string, string];
  readonly pairs: readonly string[];
  readonly also?: readonly string[];
  readonly others: readonly string[];
}

const LINE = /^(?<left>.+?) = (?<right>.+?); .+$/;

/** The judgements on all pairs of the five policies. */
export const gold: readonly GoldPair[] = (
  parse(readFileSync(join(fixtures, 'gold/counterparts.yaml'), 'utf8')) as readonly GoldFile[]
).map(({ policies: [a, b], pairs, also = [], others }) => ({
  a,
  b,
  pairs: pairs.map(readJudgement),
  also: also.map(readJudgement),
  others: others.map(readJudgement),
}));

function readJudgement(line: string): Judgement {
  const { left, right } = LINE.exec(line)?.groups ?? {};
  if (left === undefined || right === undefined) throw new Error(`No judgement: ${line}`);
  const pairs = left.split(' or ').flatMap((a) => right.split(' or ').map((b) => `${a} = ${b}`));
  return { pairs, line };
}
