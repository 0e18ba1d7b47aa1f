// npm run new-policy: installs if needed and hands over to the command.
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';

try {
  await ensureInstalled();
  process.exitCode = await run('node', ['scripts/new-policy/index.ts', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
