import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { publishedChecksSchema } from '../../../src/check/publish.ts';
import { checkedDocument } from '../scripts/check/checked.ts';

const { published } = checkedDocument(
  'own.docx',
  'Staff may use X (formerly Twitter).',
  'Staff may not use Twitter; see the Equality Act 2010.',
);

describe('a check as it is printed for programs', () => {
  it('has the shape that its schema publishes', () => {
    expect(publishedChecksSchema.parse([published])).toEqual([published]);
    const conforms = new Ajv2020().compile(z.toJSONSchema(publishedChecksSchema));
    expect(conforms([published])).toBe(true);
    expect(conforms([{ ...published, match: 'neu' }])).toBe(false);
  });

  it('gives what became of a thing under the name that the document gives it', () => {
    expect(published.citations).toEqual([
      {
        reference: 'twitter',
        status: 'current',
        clause: '1.1',
        words: 'X (formerly Twitter)',
      },
      { reference: 'twitter', status: 'renamed', clause: '1.2', words: 'Twitter' },
      {
        reference: 'equality-act-2010',
        status: 'amended',
        clause: '1.2',
        words: 'Equality Act 2010',
      },
    ]);
  });

  it('gives clauses, what is left out, and the closest policy', () => {
    expect(published.clauses[0]).toEqual({
      id: '1.1',
      number: '1.1',
      section: '1',
      text: 'Staff may use X (formerly Twitter).',
    });
    expect(published.leftOut).toEqual([{ text: 'Example Primary School', why: 'title' }]);
    expect(published.match).toMatchObject({ of: 2 });
    const { same = 0, changed = 0, onlyInDocument = 0 } = published.against ?? {};
    expect(same + changed + onlyInDocument).toBe(2);
  });
});
