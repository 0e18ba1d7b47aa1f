import { SECURITY_HEADERS } from '../../src/site/headers.ts';
import { URLS } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('every page and data file is sent with the security headers', async ({ request }) => {
  const files = ['/data/policies/neu.json', '/law/names.json', '/pagefind/pagefind.js'];
  for (const url of [...URLS, ...files]) {
    const headers = (await request.get(url)).headers();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(headers[name.toLowerCase()], `${url} ${name}`).toBe(value);
    }
  }
});

test('the policy allows nothing inline, no eval, and no frame', () => {
  const policy = SECURITY_HEADERS['Content-Security-Policy'];
  expect(policy).toMatch(/^default-src 'none'/);
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain("'unsafe-eval'");
  expect(policy).toContain("frame-ancestors 'none'");
});
