import { describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../../src/site/headers.ts';
import { BASES, writtenFile } from './written.ts';

const LOCATION = 'nginx/snippets/side-by-clause.conf';

describe.each(BASES)('nginx, of the site under %s', (base) => {
  const location = writtenFile(LOCATION, base);

  it('speaks of nothing but the site', () => {
    expect(location).toContain(`\nlocation ${base} {\n`);
    expect(location).toContain(`error_page 404 ${base}404.html;`);
    expect(location).toContain(`error_page 403 =404 ${base}404.html;`);
  });

  it('sends every security header, with errors too', () => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(location).toContain(`    add_header ${name} "${value}" always;\n`);
    }
  });

  it('adds headers in one place only, because those of an inner block would replace them', () => {
    expect(location.match(/\{/g)).toHaveLength(3);
    const [, inner = ''] = /location ~ [^{]*\{([^}]*)\}/.exec(location) ?? [];
    expect(inner.trim()).toBe('return 404;');
  });

  it('goes by a table of how long each file is kept', () => {
    const path = base.replaceAll('.', String.raw`\.`);
    expect(writtenFile('nginx/conf.d/side-by-clause.conf', base)).toContain(
      `    "~^${path}(?:_astro/.+)$" "public, max-age=31536000, immutable";\n`,
    );
    expect(location).toContain('add_header Cache-Control $side_by_clause_cache always;');
  });

  it('is told the types, their alphabet, and what was compressed', () => {
    expect(location).toContain('        text/calendar ics;\n');
    expect(location).toMatch(/charset_types .*text\/csv/);
    expect(location).toContain('    gzip_static on;\n');
  });
});

it('Brotli is on only where its file was copied, since nginx refuses what it does not know', () => {
  expect(writtenFile(LOCATION, '/')).not.toContain('brotli_static');
  expect(writtenFile(LOCATION, '/')).toContain('include snippets/side-by-clause-brotli[.]conf;');
  expect(writtenFile('nginx/snippets/side-by-clause-brotli.conf', '/')).toMatch(
    /^brotli_static on;$/m,
  );
});

it('a container answers at its top, and leads to the site where that is elsewhere', () => {
  expect(writtenFile('nginx/container.conf', '/')).not.toContain('302');
  expect(writtenFile('nginx/container.conf', '/staff/')).toContain(
    'location = / { return 302 /staff/; }',
  );
});
