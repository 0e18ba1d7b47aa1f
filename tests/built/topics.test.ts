import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { PublishedReference } from '../../src/law/publish.ts';
import type { PublishedTopic } from '../../src/topics/publish.ts';
import { labelOf, pairsThatDisagree, silentOn, TOPICS } from '../e2e/support/data.ts';
import { readPolicyData } from '../e2e/support/site.ts';
import { read, readPage, SLUGS } from './site.ts';

const POLICIES = SLUGS.map(readPolicyData);
const REFERENCES = JSON.parse(read('data/references.json')) as readonly PublishedReference[];
const RELATED = 'neu/littletown/';

/** The words of an element, without the blanks between its lines. */
const words = (element: HTMLElement | null | undefined) =>
  element?.textContent.replaceAll(/\s+/g, ' ').trim();
const hrefsIn = (element: HTMLElement | null | undefined) =>
  (element?.querySelectorAll('a') ?? []).map((link) => link.getAttribute('href') ?? '');

describe.each(TOPICS.map((topic, index) => ({ ...topic, index })))(
  'the page of $title',
  (topic) => {
    const page = readPage(`topics/${topic.id}/index.html`);

    it('asks its question, and says what is at stake', () => {
      expect(words(page.querySelector('h1'))).toBe(topic.question);
      expect(words(page.querySelector('.lead'))).toBe(topic.stake);
    });

    it('has the positions, strictest first, each with those that take it, and those that are silent', () => {
      expect(readScale(page)).toEqual({
        steps: topic.positions.map(({ id, label }) => ({
          label,
          takers: SLUGS.filter((slug) => topic.policies[slug]?.position === id),
        })),
        silent: silentOn(topic),
      });
      const said = words(page.querySelector('.scale h2 + p'));
      expect(said?.startsWith('They differ: ')).toBe(pairsThatDisagree(topic) > 0);
    });

    it('answers for each policy, with its clauses word by word', () => {
      expect(readAnswers(page)).toEqual(expectedAnswers(topic));
    });

    it('leads to the topics before and after it, and to those that are related', () => {
      const lead = (rel: string) => page.querySelector(`[rel=${rel}]`)?.getAttribute('href');
      const before = TOPICS[topic.index - 1];
      const after = TOPICS[topic.index + 1];
      expect(lead('prev')).toBe(before && `/topics/${before.id}/`);
      expect(lead('next')).toBe(after && `/topics/${after.id}/`);
      const related = page.querySelector('[aria-labelledby=related]');
      expect(hrefsIn(related)).toEqual(topic.related.map((id) => `/topics/${id}/`));
    });

    it('leads to each pair of policies at the place of the topic, which is there', () => {
      const links = hrefsIn(page.querySelector('[data-pairs]'));
      expect(links.toSorted()).toEqual(
        SLUGS.flatMap((a, at) =>
          SLUGS.slice(at + 1).map((b) => {
            const pair = `${a}/${b}/`;
            return `/compare/${pair}${pair === RELATED ? 'by-topic/' : ''}#topic-${topic.id}`;
          }),
        ).toSorted(),
      );
      expect(hrefsIn(page.querySelector('.pairs'))).toHaveLength(4);
      for (const [path = '', anchor = ''] of links.map((link) => link.split('#'))) {
        const comparison = readPage(`${path.slice(1)}index.html`);
        expect(comparison.getElementById(anchor), `${path}#${anchor}`).not.toBeNull();
      }
    });

    it('names the law that bears on it and that no policy names, with note, source and date', () => {
      const bearing = REFERENCES.filter(({ topics }) => topics.includes(topic.id));
      const section = page.querySelector('[aria-labelledby=unnamed]');
      expect(section === null).toBe(bearing.length === 0);
      expect((section?.querySelectorAll('li') ?? []).map(words)).toEqual(
        bearing.map(
          ({ title, note, source }) =>
            `${title}: ${note} Source: ${source?.title}, checked November 2026.`,
        ),
      );
      expect(hrefsIn(section)).toEqual(
        bearing.flatMap(({ id, source }) => [`/law/#${id}`, source?.url ?? '']),
      );
    });
  },
);

/** The positions with the policies that take them, and the silent ones. */
function readScale(page: HTMLElement) {
  const takers = (one: HTMLElement) => hrefsIn(one).map((href) => href.slice(1));
  const scale = page.querySelector('.scale');
  return {
    steps: (scale?.querySelectorAll('ol > li') ?? []).map((step) => ({
      label: words(step.querySelector('span')),
      takers: takers(step),
    })),
    silent: (scale?.querySelectorAll('p') ?? [])
      .filter((one) => one.querySelector('.silent'))
      .flatMap(takers),
  };
}

/** What is under the name of each policy; clauses in the order of their places. */
function readAnswers(page: HTMLElement) {
  return page.querySelectorAll('.answers > section').map((section) => ({
    slug: section.id,
    name: words(section.querySelector('h3')),
    stand: words(section.querySelector('.stand')),
    says: words(section.querySelector('.says')),
    clauses: section
      .querySelectorAll('.place')
      .map((place) => ({
        place: place.getAttribute('href') ?? '',
        words: words(place.parentNode?.childNodes.find(isQuoted) as HTMLElement | undefined),
      }))
      .toSorted(byPlace),
  }));
}

function isQuoted(node: unknown): boolean {
  return (node as HTMLElement).classList?.contains('q') ?? false;
}

function expectedAnswers(topic: PublishedTopic) {
  return POLICIES.map(({ slug, shortName, clauses }) => ({
    slug,
    name: shortName,
    stand: labelOf(topic, slug) ?? 'Silent',
    says: topic.policies[slug]?.says,
    clauses: (topic.policies[slug]?.clauses ?? [])
      .map((id) => ({
        place: `/policies/${slug}/#${id}`,
        words: clauses.find((clause) => clause.id === id)?.text,
      }))
      .toSorted(byPlace),
  }));
}

function byPlace(a: { place: string }, b: { place: string }): number {
  return a.place.localeCompare(b.place);
}
