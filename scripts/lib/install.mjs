import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/**
 * Installs the versions of package-lock.json, unless they are there already. Not by "npm ci": that refuses a lock file that does
 * not name the native packages of the machine's own platform, where "npm install" adds them and keeps every locked version.
 *
 * @throws {Error} with what to do, if npm fails
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing what the project needs …');
  const code = await run('npm', [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0 || !isInstalled()) {
    throw new Error(
      'npm install did not finish. Check the connection to the npm registry and try again.',
    );
  }
}

/** npm writes its own copy of the lock file when it has finished; an older one means that packages have changed since. */
function isInstalled() {
  const done = join(root, 'node_modules/.package-lock.json');
  const node = join(root, 'node_modules/node/bin/node');
  if (!existsSync(done) || !existsSync(node)) return false;
  return statSync(done).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}
