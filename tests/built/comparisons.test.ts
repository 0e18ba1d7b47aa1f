import { describe, expect, it } from 'vitest';
import { TOPICS } from '../e2e/support/data.ts';
import { readPolicyData } from '../e2e/support/site.ts';
import { readPage, SLUGS } from './site.ts';

const PAIRS = SLUGS.flatMap((a) => SLUGS.filter((b) => b !== a).map((b) => [a, b] as const));
const nameOf = (slug: string) => readPolicyData(slug).shortName;
const isRelated = (a: string, b: string) =>
  [a, b].toSorted().join(' ') === ['littletown', 'neu'].join(' ');

const pageOf = (path: string) => readPage(`${path.slice(1)}index.html`);
const linkIn = (path: string, name: string) =>
  pageOf(path)
    .querySelectorAll('main a')
    .find((link) => link.textContent.trim() === name)
    ?.getAttribute('href');

it('the page of comparisons offers every pair in both orders', () => {
  const links = pageOf('/compare/').querySelectorAll('.choose a');
  expect(links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual(
    PAIRS.map(([a, b]) => [`${nameOf(a)} with ${nameOf(b)}`, `/compare/${a}/${b}/`]),
  );
});

describe.each(PAIRS)('%s with %s', (a, b) => {
  const page = pageOf(`/compare/${a}/${b}/`);

  it('has the first on the left, the second on the right, and leads to the sides swapped', () => {
    const heading = page.querySelector('h1')?.textContent.replaceAll(/\s+/g, ' ').trim();
    expect(heading).toBe(`${nameOf(a)} and ${nameOf(b)}, side by side`);
    expect(page.querySelector('.side.left')?.getAttribute('data-policy')).toBe(a);
    expect(page.querySelector('.side.right')?.getAttribute('data-policy')).toBe(b);
    expect(linkIn(`/compare/${a}/${b}/`, 'Swap sides')).toBe(`/compare/${b}/${a}/`);
  });

  it('opens by topic, in the order of the matrix, unless one is based on the other', () => {
    const order = TOPICS.map(({ id }) => id);
    const shown = page
      .querySelectorAll('.topic-rows[id^="topic-"]')
      .map(({ id }) => id.replace('topic-', ''));
    expect(shown.length > 20).toBe(!isRelated(a, b));
    expect(shown).toEqual(order.filter((id) => shown.includes(id)));
    const byTopic = isRelated(a, b) ? `/compare/${a}/${b}/by-topic/` : undefined;
    expect(linkIn(`/compare/${a}/${b}/`, 'Sort by topic')).toBe(byTopic);
  });
});

describe.each(PAIRS.filter((pair) => isRelated(...pair)))(
  '%s with %s, of which one is based on the other',
  (a, b) => {
    it('opens in the order of the first document', () => {
      const own = readPolicyData(a).clauses.map(({ id }) => `${a}-${id}`);
      const places = pageOf(`/compare/${a}/${b}/`)
        .querySelectorAll(`.sides [id^="${a}-"], .sides[id^="${a}-"]`)
        .map(({ id }) => own.indexOf(id));
      expect(places.length).toBeGreaterThan(30);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    });

    it('can be sorted by topic, swapped there, and sorted back', () => {
      const byTopic = `/compare/${a}/${b}/by-topic/`;
      expect(pageOf(byTopic).querySelectorAll('.topic-rows').length).toBeGreaterThan(20);
      expect(linkIn(byTopic, 'Swap sides')).toBe(`/compare/${b}/${a}/by-topic/`);
      expect(linkIn(byTopic, 'Sort as in the documents')).toBe(`/compare/${a}/${b}/`);
    });
  },
);
