/**
 * What a page may do. Nothing is inline and nothing comes from elsewhere, so one policy serves
 * every page. 'wasm-unsafe-eval' lets the search run its WebAssembly; it does not allow eval.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
} as const;

const META_POLICY = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/**
 * Content-Security-Policy for a meta element, where directives such as frame-ancestors have no
 * effect.
 */
export const CONTENT_SECURITY_META = META_POLICY;

/**
 * How far HSTS reaches: this host alone, those below it too, or also the list that browsers carry
 * with them.
 */
export const HSTS_REACHES = ['host', 'subdomains', 'preload'] as const;
export type HstsReach = (typeof HSTS_REACHES)[number];

/**
 * Two years. Only those who run other hosts can promise anything for them, and the list is hard to
 * leave.
 */
const HSTS: Readonly<Record<HstsReach, string>> = {
  host: 'max-age=63072000',
  subdomains: 'max-age=63072000; includeSubDomains',
  preload: 'max-age=63072000; includeSubDomains; preload',
};

/**
 * The security headers of every response.
 *
 * @param reach of HSTS, as the owner of the site has asked for it
 */
export function securityHeaders(reach: HstsReach = 'host'): Readonly<Record<string, string>> {
  return { ...SECURITY_HEADERS, 'Strict-Transport-Security': HSTS[reach] };
}

/**
 * The headers of every response where nobody has asked for more: applied in preview, and written
 * for every host.
 */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': `${META_POLICY}; frame-ancestors 'none'`,
  'Strict-Transport-Security': HSTS.host,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
} as const satisfies Record<string, string>;
