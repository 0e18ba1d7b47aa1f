// npm start: installs if needed, builds the site and its search index, serves it and prints the address.
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';

try {
  await ensureInstalled();
  const built = await run('astro', ['build']);
  if (built !== 0) throw new Error('The site was not built; the report above says why.');
  process.exitCode = await run('astro', ['preview', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
