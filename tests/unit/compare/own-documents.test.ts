import { describe, expect, it } from 'vitest';
import type { ComparedPolicy } from '../../../src/compare/index.ts';
import { compareOwn } from '../../../src/components/compare/compare-own.ts';
import { renderComparison } from '../../../src/components/compare/render.ts';
import { csvLinks } from '../../../src/site/csv-links.ts';

/** A document of so many clauses, each in words of its own. */
function policy(slug: string, words: readonly string[]): ComparedPolicy {
  return {
    slug,
    title: slug,
    shortName: slug,
    publisher: '',
    hue: 'slate',
    basedOn: null,
    terms: {},
    sections: [{ id: '1', number: '1', title: 'Rules' }],
    clauses: words.map((text, index) => {
      const id = `1.${index + 1}`;
      return { id, number: id, section: '1', parent: null, text };
    }),
  };
}

const WORDS = [
  'Staff must not accept pupils as friends on social media.',
  'Photographs of pupils may be published with the consent of a parent.',
  'The headteacher approves every account in the name of the school.',
  'The policy is reviewed every year by the governing body.',
];
const OTHER_WORDS = [
  'Nobody may bring a horse into the hall.',
  'Lunch is served at noon in the barn.',
];
const published = policy('model', WORDS);
const own = (words: readonly string[]): ComparedPolicy => ({
  ...policy('own~1', words),
  own: { address: '/check/?doc=own~1', findings: [] },
});

describe('a document of the reader’s own beside a policy', () => {
  it('reads like a version where half of its clauses pair: then what has no counterpart is a difference', () => {
    const version = own([...WORDS.slice(0, 3), OTHER_WORDS[0] ?? '']);
    const comparison = compareOwn({ a: version, b: published, topics: [] });
    expect(comparison?.related).toBe(true);
    expect(comparison?.a.basedOn).toEqual({ policy: 'model' });
  });

  it('was written apart where fewer do', () => {
    const comparison = compareOwn({
      a: published,
      b: own([...OTHER_WORDS, WORDS[0] ?? '']),
      topics: [],
    });
    expect(comparison?.related).toBe(false);
  });

  it('is told from two published policies, which are compared as ever', () => {
    expect(compareOwn({ a: published, b: policy('other', WORDS), topics: [] })).toBeNull();
  });

  it('has no address that works in another browser', () => {
    const links = csvLinks(own(WORDS), published, 'demand', 'https://example.org');
    expect([links.clause('own~1', '1.1'), links.row('x')]).toEqual(['', '']);
    expect(links.clause('model', '1.1')).toBe('https://example.org/policies/model/#1.1');
  });

  it('is shown without a word on which is stricter, and its clauses lead to the report', () => {
    const comparison = compareOwn({ a: own(WORDS), b: published, topics: [] });
    if (!comparison) throw new Error('one of the two is the reader’s own');
    const choices = { a: [], b: [] };
    const html = renderComparison({
      comparison,
      topics: [],
      order: 'document',
      place: 'demand',
      choices,
    });
    expect(html).toContain('href="/check/?doc=own~1#own-1.1"');
    expect(html).toContain('nothing is said of which is stricter');
    expect(html).not.toContain('is stricter on');
  });
});
