import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePolicies, type Job } from '../../../../scripts/export/make.ts';
import type { Result } from '../../../../scripts/export/results.ts';
import type { Left } from '../../../../scripts/export/left.ts';
import { writeWhole } from '../../../../scripts/export/whole-files.ts';
import { TEMPLATE } from '../../support/template.ts';
import { plannedFor } from './results.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'side-by-clause-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SCHOOLS = ['Hill View', 'Mill Lane', 'Sea Bank', 'Chalk Down', 'Long Meadow', 'Wood End'];
const TEXT: Left = { left: [], ids: ['txt', 'answers'], isSame: true };
const NEVER = { asked: new Promise<null>(() => undefined), isAsked: () => false };

function job(parts: Partial<Job> = {}): Job {
  return {
    library: { template: TEMPLATE, clauses: {} },
    policies: plannedFor(SCHOOLS),
    folder,
    leftOf: () => TEXT,
    write: writeWhole,
    stop: NEVER,
    onResult: () => undefined,
    ...parts,
  };
}

const schoolsOf = (results: readonly Result[]) => results.map(({ policy }) => policy.school);

describe('policies', () => {
  it('are all made, each with the words of its own school', async () => {
    const told: Result[] = [];
    const made = await makePolicies(job({ onResult: (one) => void told.push(one) }));
    expect(made).toMatchObject({ unmade: [], ending: 'done' });
    expect(made.results).toEqual(told);
    expect(schoolsOf(told).toSorted()).toEqual(SCHOOLS.toSorted());
    for (const { policy, files, failure } of told) {
      expect(failure).toBeNull();
      expect(files).toHaveLength(2);
      expect(readFileSync(join(folder, files[0] ?? ''), 'utf8')).toContain(policy.school);
    }
    expect(readdirSync(folder)).toHaveLength(2 * SCHOOLS.length);
  });

  it('of which nothing is to be made are reported too, with what is left', async () => {
    const left = { left: ['a.txt'], ids: [], isSame: false };
    const { results } = await makePolicies(job({ leftOf: () => left }));
    expect(results).toHaveLength(SCHOOLS.length);
    expect(results[0]).toMatchObject({ files: [], left: ['a.txt'], isSame: false, failure: null });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that fail do not stop the others', async () => {
    const write: typeof writeWhole = (place, name, content) => {
      if (name.startsWith('sea-bank')) throw new Error(`${name} is a folder.`);
      writeWhole(place, name, content);
    };
    const { results, ending } = await makePolicies(job({ write }));
    expect(ending).toBe('done');
    const failed = results.filter(({ failure }) => failure !== null);
    expect(schoolsOf(failed)).toEqual(['Sea Bank']);
    expect(failed[0]?.failure).toMatch(/^sea-bank-\S+\.txt is a folder\. sea-bank-\S+\.json is/);
  });

  it('that cannot even be handed to a thread fail alone', async () => {
    const [first, ...others] = plannedFor(SCHOOLS);
    if (!first) throw new Error('There are schools.');
    const details = { school: () => 'x' } as unknown as Record<string, string>;
    const broken = { ...first, answers: { ...first.answers, details } };
    const { results, ending } = await makePolicies(job({ policies: [broken, ...others] }));
    expect(ending).toBe('done');
    const failed = results.filter(({ failure }) => failure !== null);
    expect(schoolsOf(failed)).toEqual(['Hill View']);
    expect(failed[0]?.failure).toMatch(/^Plain text: .+\. Answers: .+\.$/);
  });

  it('have no file of what there is nothing to make of, and say why', async () => {
    const { results } = await makePolicies(job({ leftOf: () => ({ ...TEXT, ids: ['calendar'] }) }));
    expect(results[0]).toMatchObject({ files: [], failure: null });
    expect(results[0]?.notes[0]).toMatch(/^Reminder of the next review: Fill in the date adopted/);
  });
});

describe('the work ends', () => {
  it('where the disk is full, with what was written and what was not', async () => {
    let room = 3;
    const write: typeof writeWhole = (place, name, content) => {
      room -= 1;
      if (room < 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC', path: name });
      writeWhole(place, name, content);
    };
    const { results, unmade, ending } = await makePolicies(job({ write }));
    expect(ending).toBe('full');
    expect(readdirSync(folder)).toHaveLength(3);
    const failed = results.filter(({ failure }) => failure !== null);
    expect(failed).toHaveLength(1);
    expect(failed[0]?.failure).toMatch(/\.json has no room on its disk\.$/);
    expect(results.length + unmade.length).toBe(SCHOOLS.length);
    expect(results.flatMap(({ files }) => files).toSorted()).toEqual(
      readdirSync(folder).toSorted(),
    );
  });

  it('where the reader stops it: every file that is there was reported', async () => {
    const { promise, resolve } = Promise.withResolvers<null>();
    let isAsked = false;
    const onResult = () => {
      isAsked = true;
      resolve(null);
    };
    const stop = { asked: promise, isAsked: () => isAsked };
    const { results, unmade, ending } = await makePolicies(job({ stop, onResult }));
    expect(ending).toBe('stopped');
    expect(results).toHaveLength(1);
    expect(schoolsOf(results)).not.toContain(unmade[0]?.school);
    expect(unmade).toHaveLength(SCHOOLS.length - 1);
    expect(readdirSync(folder).toSorted()).toEqual(results[0]?.files.toSorted());
  });
});
