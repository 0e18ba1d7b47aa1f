import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { WORKER } from '../offline/names.ts';
import { keptFiles, type Plan } from '../offline/plan.ts';
import type { SiteConfig } from '../site/config.ts';

const FOLDER = new URL('../offline/', import.meta.url);

/**
 * Where the owner of the site has asked for it, adds a service worker that keeps pages for reading
 * offline, the pages on it and the script that registers it; or a worker that takes away what an
 * earlier build has left with readers. Otherwise it does nothing.
 */
export function offline({ offline: wish, base }: SiteConfig): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript }) => {
        if (wish !== 'on') return;
        for (const [pattern, page] of [
          ['/offline', 'index'],
          ['/offline/not-kept', 'not-kept'],
        ] as const) {
          injectRoute({ pattern, entrypoint: new URL(`pages/${page}.astro`, FOLDER) });
        }
        // While authoring nothing is built that could be kept.
        if (command !== 'build') return;
        const script = fileURLToPath(new URL('register.ts', FOLDER));
        injectScript('page', `import ${JSON.stringify(script)};`);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (wish === 'off') return;
        const plan = planOf(fileURLToPath(dir), base);
        const worker = wish === 'on' ? 'worker.ts' : 'removing-worker.ts';
        await writeFile(new URL(WORKER, dir), await bundled(worker, plan));
        if (wish === 'on') logger.info(`${plan.kept.length} files are kept for reading offline.`);
      },
    },
  };
}

/**
 * The version is made of all that is kept: a build that changes none of it is the same to readers.
 */
function planOf(folder: string, base: string): Plan {
  const files = globSync('**/*', { cwd: folder })
    .map((path) => ({ path, stat: statSync(`${folder}/${path}`) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ path, stat }) => ({ path: path.replaceAll('\\', '/'), bytes: stat.size }));
  const kept = keptFiles(files);
  const hash = createHash('sha256');
  for (const path of kept) {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    hash.update(path).update(readFileSync(`${folder}/${file}`));
  }
  return { base, version: hash.digest('hex').slice(0, 12), kept };
}

/**
 * A worker in one piece, with its plan in it.
 *
 * @param worker name of its file
 * @throws Error if it cannot be bundled
 */
export async function bundled(worker: string, plan: Plan): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(FOLDER),
    publicDir: false,
    define: { PLAN: JSON.stringify(plan) },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(worker, FOLDER)),
        output: { format: 'iife', entryFileNames: WORKER },
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('The service worker was not bundled.');
  return output.output[0].code;
}
