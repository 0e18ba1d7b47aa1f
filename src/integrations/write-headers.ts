import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile, SECURITY_HEADERS } from '../site/headers.ts';

/** Applies the security headers in preview, and writes them as `_headers` for the host. */
export function securityHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'security-headers',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        base = config.base;
        if (command === 'preview') updateConfig({ server: { headers: { ...SECURITY_HEADERS } } });
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headersFile(base));
      },
    },
  };
}
