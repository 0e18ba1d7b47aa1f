import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { labelOf, readComparison, TOPICS, type Kind } from '../e2e/support/data.ts';
import { readPolicyData } from '../e2e/support/site.ts';
import { read, readPage, SLUGS } from './site.ts';

const PAIRS = SLUGS.flatMap((a) => SLUGS.filter((b) => b !== a).map((b) => [a, b] as const));

/** Which topics have each outcome, found from the published data alone. */
function outcomes(a: string, b: string): Record<string, string[]> {
  const found = TOPICS.map((topic) => {
    const place = (slug: string) =>
      topic.positions.findIndex(({ id }) => id === topic.policies[slug]?.position);
    const [one, other] = [place(a), place(b)];
    if (one < 0 && other < 0) return ['neither', topic.id] as const;
    if (one < 0 || other < 0) return [one < 0 ? 'only-b' : 'only-a', topic.id] as const;
    if (one === other) return ['same', topic.id] as const;
    if (!topic.scale) return ['differ', topic.id] as const;
    return [one < other ? 'a-stricter' : 'b-stricter', topic.id] as const;
  });
  const groups = Map.groupBy(found, ([outcome]) => outcome);
  return Object.fromEntries([...groups].map(([name, own]) => [name, own.map(([, id]) => id)]));
}

/** The rows under an outcome: their anchor, question and both answers. */
function answersUnder(page: HTMLElement, outcome: string): string[][] {
  const head = page.getElementById(`topics-${outcome}`);
  const group = head?.tagName === 'TBODY' ? head.nextElementSibling : head;
  const rows = group?.querySelectorAll('tr').filter((row) => row.id.startsWith('on-')) ?? [];
  return rows.map((row) => {
    for (const places of row.querySelectorAll('.places')) places.remove();
    const cells = row.querySelectorAll('th, td').map((cell) => cell.textContent.trim());
    return [row.id, ...cells.slice(0, 3)];
  });
}

describe.each(PAIRS)('%s with %s', (a, b) => {
  const page = readPage(`compare/${a}/${b}/index.html`);
  const expected = outcomes(a, b);

  it('has in its verdict the figures of the data, each leading to its topics', () => {
    const links = page.querySelectorAll('.verdict .lead a');
    const shown = links.map((link) => [
      link.getAttribute('href')?.replace('#topics-', ''),
      Number.parseInt(link.textContent, 10),
    ]);
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(Object.entries(expected).map(([name, ids]) => [name, ids.length])),
    );
    expect(shown).toHaveLength(Object.keys(expected).length);
  });

  it('has under each outcome its topics, with both answers in words', () => {
    for (const [outcome, ids] of Object.entries(expected)) {
      const topics = ids.map((id) => TOPICS.find((topic) => topic.id === id));
      expect(answersUnder(page, outcome)).toEqual(
        topics.map((topic) => [
          `on-${topic?.id}`,
          topic?.question,
          (topic && labelOf(topic, a)) ?? 'Silent',
          (topic && labelOf(topic, b)) ?? 'Silent',
        ]),
      );
    }
  });

  it('says how its clauses pair where one was made from the other, and else only that neither says so', () => {
    const rows = readComparison(a, b);
    const count = (kind: Kind) => rows.filter((row) => row.kind === kind).length;
    const text = page.querySelector('.verdict')?.textContent ?? '';
    if (![a, b].every((slug) => ['neu', 'littletown'].includes(slug))) {
      expect(text).toContain('Neither says that it is based on the other');
      return;
    }
    expect(text).toContain('Littletown is based on NEU.');
    for (const [kind, words] of [
      ['same', 'in the same words'],
      ['naming', 'the same apart from names'],
      ['changed', 'reworded'],
      ['only-a', `only in ${readPolicyData(a).shortName}`],
      ['only-b', `only in ${readPolicyData(b).shortName}`],
    ] as const) {
      expect(text.includes(`${count(kind)} ${words}`)).toBe(count(kind) > 0);
    }
  });

  it('says how much of what each names is out of date', () => {
    const text = page.querySelector('.verdict')?.textContent ?? '';
    for (const slug of [a, b]) {
      const { named } = JSON.parse(read(`data/stances/${slug}.json`)) as {
        named: { all: number; outOfDate: number };
      };
      const { shortName } = readPolicyData(slug);
      expect(text).toMatch(
        new RegExp(`${named.outOfDate || 'none'} of the ${named.all} [^.]*that ${shortName} names`),
      );
    }
  });
});
