import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolEnvironment } from '../../lib/run.mjs';

const PAGE = `---
import './style.css';
---
<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A bare page</title>
  </head>
  <body>
    <h1>A bare page</h1>
    <p>One page of Astro with nothing but a line of style: what a browser and a network cost by themselves.</p>
  </body>
</html>
`;

const STYLE = `body {
  max-width: 65ch;
  margin: 0 auto;
  font-family: system-ui, sans-serif;
}
`;

/** Style in files, as here: a strict security policy lets nobody write it into the page. */
const CONFIG = `export default {
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
};
`;

/**
 * Builds an Astro site of one page with a line of style and no script, to compare pages of ours
 * with.
 *
 * @param folder where it is put: inside the project, whose Astro it uses
 * @returns the folder of what was built
 * @throws Error if Astro cannot build it
 */
export function buildBareSite(folder: string): string {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'src/pages/index.astro'), PAGE);
  writeFileSync(join(folder, 'src/pages/style.css'), STYLE);
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  const { status, stderr } = spawnSync('astro', ['build', '--root', folder], {
    env: toolEnvironment(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The bare page was not built: ${stderr}`);
  return join(folder, 'dist');
}
