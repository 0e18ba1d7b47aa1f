import { adopt } from './adopt.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { takeAway } from './exports.ts';
import { print } from './print.ts';
import { read } from './read.ts';
import type { Reader } from './reader.ts';
import { search } from './search.ts';

export interface Journey {
  readonly name: string;
  readonly run: (reader: Reader) => Promise<void>;
  readonly needsPrint?: true;
}

/** What a reader does, from one end to the other. Each is made in every browser. */
export const JOURNEYS: readonly Journey[] = [
  { name: 'read', run: read },
  { name: 'search', run: search },
  { name: 'compare', run: compare },
  { name: 'check', run: check },
  { name: 'adopt', run: adopt },
  { name: 'exports', run: takeAway },
  { name: 'print', run: print, needsPrint: true },
];
