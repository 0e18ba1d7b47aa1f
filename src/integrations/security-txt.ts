import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { readBuildDate } from '../site/build-date.ts';
import { readSiteConfig } from '../site/config.ts';
import { securityText } from '../site/security-txt.ts';

const FILE = '.well-known/security.txt';

/**
 * Writes security.txt where the environment of the build names somebody to write to. Readers of the
 * file look for it at the top of a host, so under a sub-path it must be copied there.
 */
export function securityTxt(): AstroIntegration {
  return {
    name: 'security-txt',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { site, contact } = readSiteConfig(process.env);
        if (contact === null) return;
        const file = new URL(FILE, dir);
        await mkdir(new URL('.', file), { recursive: true });
        const url = new URL(`/${FILE}`, site).href;
        await writeFile(file, securityText(contact, url, readBuildDate(process.env)));
      },
    },
  };
}
