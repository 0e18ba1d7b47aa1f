import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { PAGES, read } from './site.ts';

/** Where the words of a policy are, and what is no prose: these are quoted as they are. */
const NOT_OURS = '.q, q, .words, mark, code, pre, kbd, script, blockquote, [data-quoted]';
/** A quotation in a sentence of ours is quoted as it is, too. */
const QUOTATION = /“[^”]*”/g;
const STRAIGHT = /.{0,30}['"].{0,30}/g;

function straightMarks(text: string): string[] {
  return text.replace(/\s+/g, ' ').replace(QUOTATION, '').match(STRAIGHT) ?? [];
}

function wordsOf(page: HTMLElement): string {
  for (const element of page.querySelectorAll(NOT_OURS)) element.remove();
  const attributes = page
    .querySelectorAll(
      '[aria-label], [title], [placeholder], meta[name=description], meta[property]',
    )
    .flatMap((one) =>
      ['aria-label', 'title', 'placeholder', 'content'].map((name) => one.getAttribute(name) ?? ''),
    );
  // A mark in a text and one in an attribute must not look like a pair.
  return [page.textContent, ...attributes].join(' ¶ ');
}

describe.each(PAGES)('%s', (page) => {
  it('has no straight apostrophe or quotation mark in our words', () => {
    // What is in a noscript is read by those without script, and by the parser as text.
    const html = read(page).replace(/<\/?noscript>/g, '');
    expect(straightMarks(wordsOf(parse(html)))).toEqual([]);
  });
});

/** What data files quote from policies and from the names of things, by key. */
const QUOTED = ['words', 'text', 'cited', 'evidence', 'title'];

function ourStrings(value: unknown, key = ''): string[] {
  if (QUOTED.includes(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => ourStrings(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => ourStrings(one, name));
}

describe.each(['topics.json', 'references.json', 'positions.json'])('data/%s', (file) => {
  const published = JSON.parse(read(`data/${file}`)) as { readonly title?: string }[];

  it('has none in our words', () => {
    expect(ourStrings(published).flatMap(straightMarks)).toEqual([]);
  });

  it('has none in its titles', () => {
    const titles = Array.isArray(published) ? published.map(({ title }) => title ?? '') : [];
    expect(titles.flatMap(straightMarks)).toEqual([]);
  });
});
