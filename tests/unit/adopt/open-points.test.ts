import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/adopt/assemble.ts';
import { draftNotice } from '../../../src/adopt/open-points.ts';
import { answered, ownClause, TEMPLATE } from '../support/template.ts';

const NONE = { missing: [], undecided: [], empty: [] };

describe('the notice on a draft', () => {
  it('is none where nothing is left to do', () => {
    expect(draftNotice(NONE)).toBeNull();
  });

  it('names what is to be filled in, one after the other, each on one line', () => {
    const [first, second] = TEMPLATE.details;
    if (!first || !second) throw new Error('The template has two details.');
    const missing = [{ ...first, label: 'Name of\nthe school' }, second];
    expect(draftNotice({ ...NONE, missing })).toEqual({
      mark: 'Draft',
      left: ['Still to be filled in: Name of the school; Head.'],
    });
  });

  it('names clauses without words by their numbers, and counts topics', () => {
    const own = [ownClause(1, 'scope', 'Hats', ''), ownClause(2, 'scope', 'Gloves', ' ')];
    const { open } = assemble(
      TEMPLATE,
      answered({ own, choices: { parents: null, review: null } }),
    );
    expect(draftNotice({ ...open, missing: [] })?.left).toEqual([
      'Topics still to be decided: 2.',
      'Clauses without words: 1.2, 1.3.',
    ]);
  });
});
