import { describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../../src/site/headers.ts';
import { BASES, writtenFile } from './written.ts';

describe.each(BASES)('Apache, of the site under %s', (base) => {
  const text = writtenFile('apache/htaccess', base);
  const path = base.replaceAll('.', String.raw`\.`);

  it('sends every security header, with errors too', () => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(text).toContain(`\nHeader always set ${name} "${value}"\n`);
    }
  });

  it('lets the first rule of the table win, as the last that is set', () => {
    const values = [...text.matchAll(/^Header always set Cache-Control "([^"]*)"/gm)];
    expect(values.map(([, value]) => value)).toEqual([
      'no-cache',
      'public, max-age=300',
      'public, max-age=300',
      'public, max-age=31536000, immutable',
      'public, max-age=31536000, immutable',
    ]);
    expect(text).toContain(String.raw`m#^${path}(?:_astro/.+)(?:\.br|\.gz)?$#"`);
  });

  it('shows the page for what is missing, and hides what is no page', () => {
    expect(text).toContain(`\nErrorDocument 404 ${base}404.html\n`);
    expect(text).toContain(`RewriteCond "%{REQUEST_URI}" "^${path}(?:(?:.*/)?\\.(?!well-known/)`);
  });

  it('is told the types with their alphabet', () => {
    expect(text).toContain('\nAddType "text/csv; charset=utf-8" .csv\n');
    expect(text).toContain('\nAddType "text/calendar; charset=utf-8" .ics\n');
  });

  it('fails aloud where a module is missing, but for those that only save bytes', () => {
    expect([...text.matchAll(/<IfModule (\w+)/g)].map(([, name]) => name)).toEqual([
      'mod_deflate',
      'mod_filter',
    ]);
  });

  it('needs no right to set options, which hosts of rented space do not give', () => {
    expect(text).not.toMatch(/^Options/m);
  });
});

describe('the copy that Apache sends', () => {
  const [, br = ''] =
    /HTTP:Accept-Encoding\}" "(\\bbr.*)"$/m.exec(writtenFile('apache/htaccess', '/')) ?? [];

  it.each(['br', 'gzip, deflate, br', 'br;q=0.5', 'br;q=0.05', 'gzip,br;q=1'])(
    'is Brotli for “%s”',
    (asked) => expect(new RegExp(br).test(asked)).toBe(true),
  );

  it.each(['gzip', 'identity', '', 'br;q=0', 'br; q=0.0, gzip', 'brx'])(
    'is not Brotli for “%s”',
    (asked) => expect(new RegExp(br).test(asked)).toBe(false),
  );
});
