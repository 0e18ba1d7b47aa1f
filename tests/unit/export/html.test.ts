import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/adopt/assemble.ts';
import { RECOMMENDED } from '../../../src/adopt/answers.ts';
import { startFrom } from '../../../src/adopt/starts.ts';
import { toHtml } from '../../../src/export/html/index.ts';
import { LOGO } from '../support/answers.ts';
import { siteTemplate } from '../support/site-template.ts';
import { answered, documentFor, ownClause, TEMPLATE } from '../support/template.ts';

const DETAILS = {
  school: 'Hill View & Sons',
  owner: 'A. Head',
  change_log: '1.0 First',
  related_policies: 'Gloves',
};
const LIST = 'Staff wear:\n- red ones\n  - at work\n  - at home\n- blue ones';
const CHANGED = answered({
  details: DETAILS,
  choices: { parents: 'careful', channels: 'left-out' },
  edits: { 'whistles/law': { text: 'Staff should speak out{see:parents}.', bullets: [] } },
  own: [
    ownClause(1, 'contact', '<b>Hats</b>', 'Staff wear "hats" & gloves.'),
    ownClause(2, 'contact', 'Colours', LIST),
  ],
  forms: ['staff-list'],
  logo: LOGO,
});
const HTML = toHtml(documentFor(CHANGED));

describe('a policy as an HTML file', () => {
  it.each([
    ['changed in every way', HTML],
    ['with nothing in it', toHtml(assemble(TEMPLATE, { ...answered(), choices: {} }))],
    [
      'that this site recommends',
      toHtml(documentFor(startFrom(siteTemplate, RECOMMENDED), siteTemplate)),
    ],
  ])('is valid: %s', async (_what, html) => {
    const rules = { 'doctype-style': 'off' } as const;
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules });
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('says its language and title, and needs nothing else', () => {
    const root = parse(HTML);
    expect(root.querySelector('html')?.getAttribute('lang')).toBe('en-GB');
    expect(root.querySelector('title')?.text).toBe(
      'Hill View & Sons – Social media policy for staff',
    );
    expect(root.querySelectorAll('script, link, [style], [onclick]')).toEqual([]);
    for (const one of root.querySelectorAll('[src]')) {
      expect(one.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
    }
    expect(HTML).not.toMatch(/https?:|url\(/);
  });

  it('has a head with the logo, its text and a foot', () => {
    const root = parse(HTML);
    expect(root.querySelectorAll('body > *').map(({ tagName }) => tagName)).toEqual([
      'HEADER',
      'MAIN',
      'FOOTER',
    ]);
    expect(root.querySelector('header img')?.getAttribute('alt')).toBe('A grey dot');
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.querySelector('footer')?.text).toContain('Hill View & Sons');
    const without = parse(toHtml(assemble(TEMPLATE, answered())));
    expect(without.querySelectorAll('img, meta[name=author]')).toEqual([]);
  });

  it('has lists of two levels, whose letters are text', () => {
    const list = parse(HTML).querySelectorAll('ol.lettered').at(-2);
    const items = list?.querySelectorAll('li').map((one) => one.childNodes.slice(0, 2));
    expect(
      items?.map((nodes) =>
        nodes
          .map((node) => node.text)
          .join('')
          .trim(),
      ),
    ).toEqual(['(a) red ones', '(i) at work', '(ii) at home', '(b) blue ones']);
    expect(list?.querySelectorAll('li > ol > li')).toHaveLength(2);
  });

  it('names every table by the heading above it', () => {
    const root = parse(HTML);
    const names = root.querySelectorAll('table').map((table) => {
      const heading = root.querySelector(`#${table.getAttribute('aria-labelledby')}`);
      return heading?.text;
    });
    expect(names).toEqual([
      'Document control',
      'Signatures',
      'Staff acknowledgement',
      'Staff who have read this policy',
    ]);
  });

  it('has headings in their order, each level below the one above', () => {
    const levels = parse(HTML)
      .querySelectorAll('h1, h2, h3, h4')
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
  });

  it('leads to a place of its own with every link', () => {
    const root = parse(HTML);
    const links = root.querySelectorAll('a').map((one) => one.getAttribute('href') ?? '');
    expect(links).toContain('#clause-parents');
    for (const link of links) {
      expect(root.querySelectorAll(`[id="${link.slice(1)}"]`), link).toHaveLength(1);
    }
  });

  it('has what was typed as text and nothing more', () => {
    const root = parse(HTML);
    expect(root.querySelector('#clause-own-1')?.text).toBe('2.2 <b>Hats</b>');
    expect(root.querySelectorAll('h3 b')).toEqual([]);
    expect(HTML).toContain('Staff wear &quot;hats&quot; &amp; gloves.');
  });

  it('marks blanks, what went and what came, and the model’s words', () => {
    const root = parse(HTML);
    expect(root.querySelectorAll('del').map(({ text }) => text)).toContain('may');
    expect(root.querySelectorAll('ins').map(({ text }) => text)).toContain('should');
    expect(root.querySelector('blockquote cite')?.text).toBe('Hill View 2.1');
    const blank = parse(toHtml(assemble(TEMPLATE, answered()))).querySelector('.school mark');
    expect(blank?.text).toBe('[Name of the school]');
  });

  it('has the first row and column of its tables as headings', () => {
    for (const table of parse(HTML).querySelectorAll('table')) {
      expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(1);
      for (const row of table.querySelectorAll('tbody tr')) {
        expect(row.querySelectorAll('th[scope=row]')).toHaveLength(1);
      }
    }
  });
});
