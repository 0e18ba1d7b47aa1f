import { describe, expect, it } from 'vitest';
import {
  CONTENT_SECURITY_META,
  SECURITY_HEADERS,
  securityHeaders,
} from '../../../src/site/headers.ts';

describe('the headers of every response', () => {
  it.each([
    ['Strict-Transport-Security', 'max-age=63072000'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ] as const)('include %s: %s', (name, value) => {
    expect(SECURITY_HEADERS[name]).toBe(value);
  });

  it('refuse the camera, the place and the interests of a visitor', () => {
    expect(SECURITY_HEADERS['Permissions-Policy']).toBe(
      'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    );
  });
});

describe('the content security policy', () => {
  const policy = SECURITY_HEADERS['Content-Security-Policy'];

  it('refuses all that it does not allow, and framing', () => {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
  });

  it('allows nothing inline, no eval and no other site', () => {
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
    expect(policy).not.toMatch(/https?:|\*|blob:/);
  });

  it('takes data in place of a file for pictures alone: a logo that never leaves the browser', () => {
    const taking = policy.split('; ').filter((one) => one.includes('data:'));
    expect(taking).toEqual(["img-src 'self' data:"]);
  });

  it('lets the search run its WebAssembly', () => {
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  });

  it('lets a worker of the site compare policies', () => {
    expect(policy).toContain("worker-src 'self'");
  });

  it('is the same in a page, but for framing, which has no effect there', () => {
    expect(policy).toBe(`${CONTENT_SECURITY_META}; frame-ancestors 'none'`);
    expect(CONTENT_SECURITY_META).not.toContain('frame-ancestors');
  });
});

describe('the promise of HTTPS', () => {
  it('is for this host, unless its owner asks for more', () => {
    expect(securityHeaders()).toEqual(SECURITY_HEADERS);
  });

  it.each([
    ['subdomains', 'max-age=63072000; includeSubDomains'],
    ['preload', 'max-age=63072000; includeSubDomains; preload'],
  ] as const)('reaches further with %s', (reach, value) => {
    expect(securityHeaders(reach)).toEqual({
      ...SECURITY_HEADERS,
      'Strict-Transport-Security': value,
    });
  });
});
