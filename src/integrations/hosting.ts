import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFolder } from '../hosting/compress.ts';
import { publishedFiles, serverFiles } from '../hosting/files.ts';
import type { HostFile } from '../hosting/site.ts';
import { securityHeaders } from '../site/headers.ts';
import type { SiteConfig } from '../site/config.ts';

/**
 * Sends the security headers in preview, and writes them for hosts: what hosts look for in the site
 * is written there, and what the owner of a server copies, into a folder beside it. It comes last,
 * so that everything there is to compress has been written.
 */
export function hosting({ hsts, precompress }: SiteConfig): AstroIntegration {
  const headers = securityHeaders(hsts);
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        base = config.base;
        if (command === 'preview') updateConfig({ server: { headers } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = { base, headers };
        await writeAll(dir, publishedFiles(site));
        await writeAnew(besideOf(dir), serverFiles(site));
        if (!precompress) return;
        const count = await compressFolder(fileURLToPath(dir));
        logger.info(`${count} files have copies compressed with Brotli and gzip.`);
      },
    },
  };
}

/** Beside the site and named after it: never published by mistake, and two builds have two. */
function besideOf(dir: URL): URL {
  return new URL(dir.href.replace(/\/$/, '-hosting/'));
}

async function writeAnew(folder: URL, files: readonly HostFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await writeAll(folder, files);
}

async function writeAll(folder: URL, files: readonly HostFile[]): Promise<void> {
  for (const { name, text } of files) {
    const target = fileURLToPath(new URL(name, folder));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
