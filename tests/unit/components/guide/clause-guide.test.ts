import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { renderGuide } from '../../../../src/components/guide/render.ts';
import type { PublishedGuide } from '../../../../src/compare/publish-guide.ts';

type Clause = PublishedGuide['clauses'][number];

const GUIDE: PublishedGuide = {
  slug: 'neu',
  read: true,
  topics: { images: 'Pictures <b>', travel: 'Travel' },
  policies: { littletown: 'Littletown', 'sea-bank': 'Sea Bank', 'fox-wood': 'Fox Wood' },
  clauses: [],
};

const COUNTERPART = {
  policy: 'littletown',
  kind: 'changed',
  clauses: [
    { id: '5.2', name: '5.2' },
    { id: '5.3', name: '5.3' },
  ],
  row: 'neu-5.2',
} as const satisfies Clause['counterparts'][number];

function shown(clause: Partial<Clause>, guide: Partial<PublishedGuide> = {}) {
  const whole = { id: '5.2', name: '5.2', topics: [], counterparts: [], ...clause };
  return parse(renderGuide({ guide: { ...GUIDE, ...guide }, clause: whole as Clause }));
}

describe('what is shown of a clause', () => {
  it('leads to its topics', () => {
    const html = shown({ topics: ['images', 'travel'] });
    expect(html.querySelector('p')?.textContent).toBe('Topics: Pictures <b>, Travel');
    const links = html.querySelectorAll('p a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/topics/images/', '/topics/travel/']);
    expect(shown({ topics: ['travel'] }).querySelector('p')?.textContent).toBe('Topic: Travel');
  });

  it('leads to its counterparts, says how they relate to it, and where none was found', () => {
    const html = shown({ counterparts: [COUNTERPART] });
    expect(html.querySelectorAll('li').map((item) => item.textContent)).toEqual([
      'Littletown 5.2 and 5.3, reworded',
    ]);
    expect(html.querySelector('li a')?.getAttribute('href')).toBe(
      '/compare/neu/littletown/#neu-5.2',
    );
    expect(html.textContent).toContain('No counterpart found in Sea Bank or Fox Wood.');
  });

  it('tells clauses apart that are called by their headings', () => {
    const clauses = ['Prohibited use, paragraph 1', 'Definition, paragraph 2'].map((name) => ({
      id: name,
      name,
    }));
    const html = shown({ counterparts: [{ ...COUNTERPART, clauses }] });
    expect(html.querySelector('li a')?.textContent).toBe(
      'Littletown: Prohibited use, paragraph 1; Definition, paragraph 2',
    );
  });

  it('says plainly where there is no topic, and where nobody has looked', () => {
    expect(shown({}).textContent).toContain('It is under none of our topics.');
    expect(shown({}, { read: false }).textContent).toContain(
      'Nobody has read yet which topics this policy’s clauses bear on.',
    );
  });

  it('leads to a comparison where the policy has none with a page', () => {
    const html = shown({}, { policies: {} });
    expect(html.textContent).toContain('compare this policy with another');
    expect(html.textContent).not.toContain('No counterpart');
    expect(html.querySelector('a')?.getAttribute('href')).toBe('/compare/?a=neu');
  });
});
