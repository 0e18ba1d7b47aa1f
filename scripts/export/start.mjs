// npm run export: installs if needed and hands over to the command. Paths are meant from where the reader stands, not from here.
import { ensureInstalled } from '../lib/install.mjs';
import { run } from '../lib/run.mjs';

try {
  await ensureInstalled();
  const environment = { INIT_CWD: process.env.INIT_CWD ?? process.cwd() };
  const args = ['scripts/export/index.ts', ...process.argv.slice(2)];
  process.exitCode = await run('node', args, environment);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
