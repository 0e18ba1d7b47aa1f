// npm run unit: the unit tests once; with -- --watch, again for whatever is saved. What else is given goes to Vitest.
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';

const args = process.argv.slice(2);
const isWatching = args.includes('--watch');

try {
  await ensureInstalled();
  const rest = args.filter((arg) => arg !== '--watch');
  process.exitCode = await run('vitest', [
    isWatching ? 'watch' : 'run',
    '--project',
    'unit',
    ...rest,
  ]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
