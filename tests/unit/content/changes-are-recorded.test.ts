import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentAt, contentNow, lastRecorded } from '../../../scripts/lib/content-history.ts';
import { differencesBetween } from '../../../src/history/differences.ts';
import type { DayOfChanges } from '../../../src/history/schema.ts';
import { stateOf } from '../../../src/history/state.ts';
import { root } from '../support/project.ts';

/**
 * Without a history, as in an archive of the project, there is nothing to compare the content with.
 */
const since = lastRecorded(root);

const recorded = globSync('src/content/changes/*.yaml', { cwd: root }).flatMap(
  (file) => (parse(readFileSync(join(root, file), 'utf8')) as DayOfChanges).changes,
);

describe.skipIf(since === null)('the content', () => {
  it('has not changed since changes were recorded: else run npm run record-changes', () => {
    const before = stateOf(contentAt(root, since ?? ''));
    const found = differencesBetween(before, stateOf(contentNow(root)));
    const unrecorded = found.filter(
      (one) =>
        !recorded.some((other) => JSON.stringify({ ...other, ...one }) === JSON.stringify(other)),
    );
    expect(unrecorded).toEqual([]);
  });
});

it('what was added is recorded once', () => {
  const added = recorded
    .filter(({ kind }) => kind.endsWith('-added'))
    .map((one) => JSON.stringify(one));
  expect(added.length).toBeGreaterThan(5);
  expect(new Set(added).size).toBe(added.length);
});
