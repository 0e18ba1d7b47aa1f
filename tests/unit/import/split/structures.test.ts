import { describe, expect, it } from 'vitest';
import { toPolicy } from '../../../../src/import/gather.ts';
import { splitBlocks } from '../../../../src/import/split/split.ts';
import { written, writtenDocuments } from './written-document.ts';

describe('a document of odd structure comes back whole:', () => {
  it.each(writtenDocuments())('$name', ({ blocks, expected }) => {
    const policy = toPolicy(splitBlocks({ blocks, leftOut: [] }));
    const found = written(policy);
    expect(found.clauses).toEqual(expected.clauses);
    expect(found.sections).toEqual(expected.sections);
    expect(found.leftOut.toSorted()).toEqual(expected.leftOut.toSorted());
  });

  it('and there are enough of them', () => {
    expect(writtenDocuments().length).toBeGreaterThanOrEqual(24);
  });
});
