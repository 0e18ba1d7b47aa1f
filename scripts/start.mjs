// npm start: installs if needed, builds the site and its search index, serves it and prints the
// address.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { root, run } from './lib/run.mjs';

try {
  await ensureInstalled();
  const other = otherServer();
  const built = await run('astro', ['build']);
  if (built !== 0) throw new Error('The site was not built; the report above says why.');
  if (other !== null) {
    console.log(
      `This project is being served already, at ${other}, and that address shows the new build too. Here it is served once more:`,
    );
  }
  const beside = other === null ? [] : ['--ignore-lock'];
  process.exitCode = await run('astro', ['preview', ...beside, ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * Address at which another "npm start" serves this folder, or null: Astro notes its server down,
 * and the note may be older than the server.
 */
function otherServer() {
  try {
    const { pid, url } = JSON.parse(readFileSync(join(root, '.astro/preview.json'), 'utf8'));
    process.kill(pid, 0);
    return url;
  } catch {
    return null;
  }
}
