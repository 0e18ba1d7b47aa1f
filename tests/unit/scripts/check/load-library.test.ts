import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { loadLibrary, unfinishedPolicies } from '../../../../scripts/check/load-library.ts';
import { writeNewPolicy } from '../../../../scripts/new-policy/write.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'library-'));
cpSync(join(root, 'src/content'), join(copy, 'src/content'), { recursive: true });
afterAll(() => rmSync(copy, { recursive: true }));

it('leaves out a policy that somebody has begun, and names it', () => {
  const before = loadLibrary(copy).policies.length;
  writeNewPolicy(copy, 'example-school');
  expect(loadLibrary(copy).policies).toHaveLength(before);
  expect(unfinishedPolicies(copy)).toEqual(['src/content/policies/example-school.mdx']);
});
