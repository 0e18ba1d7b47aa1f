import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseHtml } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SaxesParser } from 'saxes';
import type { DayOfChanges } from '../../src/history/schema.ts';
import { root } from '../unit/support/project.ts';

const read = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
const page = parseHtml(read('changes/index.html'));
const feed = read('changes/feed.xml');
const days = globSync('src/content/changes/*.yaml', { cwd: root })
  .map((file) => parse(readFileSync(join(root, file), 'utf8')) as DayOfChanges)
  .toSorted((a, b) => b.date.localeCompare(a.date));
const all = days.flatMap(({ changes }) => changes);
/** Words as a reader sees them. */
const textOf = (html: string) => parseHtml(html).text.replaceAll(/\s+/g, ' ');

describe('the page of changes', () => {
  it('has every change once, the latest day first', () => {
    const shown = page.querySelectorAll('.changes time').map((one) => one.getAttribute('datetime'));
    expect(shown).toEqual(days.map(({ date }) => date));
    expect(page.querySelectorAll('.changes > ul > li')).toHaveLength(all.length);
  });

  it('says what was wrong, of every correction', () => {
    const text = textOf(page.toString());
    const missing = all.filter(({ says }) => says && !text.includes(says));
    expect(missing).toEqual([]);
  });

  it('counts what each heading has under it', () => {
    const wrong = page
      .querySelectorAll('.changes h3')
      .filter(
        (heading) =>
          heading.querySelector('.count')?.text !==
          `(${heading.nextElementSibling?.querySelectorAll(':scope > li').length})`,
      );
    expect(wrong.map((one) => one.text)).toEqual([]);
  });
});

describe('the feed of changes', () => {
  it('is XML, and has the changes of the page with addresses that lead to them', () => {
    const open: string[] = [];
    const links: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => open.push(name));
    parser.on('closetag', () => void open.pop());
    parser.on('text', (text) => {
      if (open.join('/') === 'rss/channel/item/link') links.push(text);
    });
    parser.write(feed).close();
    expect(links).toHaveLength(all.length);
    const anchors = links.map((link) => new URL(link).hash.slice(1));
    expect(anchors.filter((id) => !page.querySelector(`[id="${id}"]`))).toEqual([]);
  });
});

it('a topic says what was corrected on it, and where it says why', () => {
  const topic = parseHtml(read('topics/reporting-concerns/index.html'));
  const said = topic.querySelector('#alderley-edge')?.text.replaceAll(/\s+/g, ' ');
  expect(said).toContain(
    'Corrected on 26 November 2026. Before that we said “Expected to report harassment to head/manager”: why we changed it.',
  );
});

it.each(['index.html', 'changes/index.html'])('a reader of news finds the feed on %s', (file) => {
  const [link, ...more] = parseHtml(read(file)).querySelectorAll('head link[rel="alternate"]');
  expect(link?.getAttribute('href')).toBe('/changes/feed.xml');
  expect(more).toEqual([]);
});
