// npm test: installs what it needs, a browser included, and runs every check. One line at the end counts the tests.
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';

try {
  await ensureInstalled();
  process.exitCode = await run('node', ['scripts/test/index.ts', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
