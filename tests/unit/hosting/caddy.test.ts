import { describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../../src/site/headers.ts';
import { BASES, writtenFile } from './written.ts';

describe.each(BASES)('Caddy, of the site under %s', (base) => {
  const text = writtenFile('caddy/side-by-clause.caddy', base);
  const [found = '', missing = ''] = text.split('\nhandle_errors {');
  const path = base.replaceAll('.', String.raw`\.`);

  it('speaks of nothing but the site', () => {
    expect(found).toContain(`\nhandle ${base}* {\n`);
    expect(missing).toContain(`path('${base}*') && {err.status_code} == 404`);
    expect(missing).toContain(`rewrite * ${base}404.html`);
  });

  it('sends every security header, with the page for what is missing too', () => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(found).toContain(`\t${name} "${value}"\n`);
      expect(missing).toContain(`\t${name} "${value}"\n`);
    }
  });

  it('lets the first rule of the table win, as the last that is set', () => {
    const order = [...found.matchAll(/path_regexp "\^([^"]*)\$"\n/g)].map(([, rule]) => rule);
    expect(order.findIndex((rule) => rule?.includes('pf_[a-z]+|pack))'))).toBeGreaterThan(
      order.findIndex((rule) => rule === `${path}(?:pagefind/.+)`),
    );
    expect(found).toMatch(/\troute \{/);
  });

  it('takes a missing file for a page that is asked for again, whatever it was to be', () => {
    expect(missing).toContain('\tCache-Control "no-cache"\n');
    expect(missing).toContain('\tContent-Type "text/html; charset=utf-8"\n');
  });

  it('has no pattern that Go does not know', () => {
    expect(text).not.toContain('(?!');
    expect(found).toContain('not path */.well-known/*');
  });
});
