import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SAMPLE, SAMPLE_FILE } from '../../../scripts/documents/sample-policy.ts';
import { toPolicy } from '../../../src/import/gather.ts';
import { readDocument } from '../../../src/import/read.ts';
import { splitBlocks } from '../../../src/import/split/split.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const bytes = new Uint8Array(readFileSync(join(root, SAMPLE_FILE)));
const items = splitBlocks(await readDocument({ name: 'sample-policy.docx', bytes }));

describe('the sample that the page offers', () => {
  it('holds what is written down for it; npm run sample-document writes it anew', () => {
    const words = items.map(({ text }) => text);
    for (const { text } of SAMPLE) expect(words).toContain(text.replaceAll('\n', ' '));
  });

  it('is divided into the clauses that it prints', () => {
    const numbers = toPolicy(items).clauses.flatMap(({ number, parent }) =>
      parent === null && number ? [number] : [],
    );
    const printed = SAMPLE.flatMap(({ type, number }) =>
      type === 'clause' && number ? [number] : [],
    );
    expect(numbers).toEqual(printed);
  });
});
