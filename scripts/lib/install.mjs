import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leftOut, writeNodeProject } from './own-node.mjs';
import { outputOf, root, run, runQuietly } from './run.mjs';

/** The oldest Node that runs TypeScript as it is and that Astro takes. */
const OLDEST = [22, 18];

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

const NOT_WRITABLE = (folder, reason) =>
  `Nothing can be written to ${folder} (${reason}). Packages, the site and test results are written there: copy the project to a folder of your own and try again.`;
const OFFLINE =
  'The packages that the project needs are not installed, and the npm registry cannot be reached. Connect to the network, or set the npm registry that you use (npm config set registry …), and try again.';
const UNFINISHED =
  'npm ci did not finish; what it says above explains why. Put that right, or delete the folder node_modules, and try again.';
const NO_NODE = (version) =>
  `The project brings no Node for this machine (${process.platform} ${process.arch}), and the Node installed is ${version}. Install Node ${OLDEST.join('.')} or later and try again.`;

/**
 * Installs the versions of package-lock.json, each compared with its checksum, unless they are
 * there already.
 *
 * @throws {Error} with one sentence on what to do: if the folder cannot be written to, if the
 *   registry cannot be reached, if npm fails, or if there is no Node that is new enough
 */
export async function ensureInstalled() {
  assertWritable(root);
  if (isInstalled()) return;
  console.log('Installing what the project needs …');
  // npm tries an unreachable registry for minutes: one question with a short wait finds out the
  // same in seconds.
  if (await reachesRegistry()) {
    await installNode([]);
    if ((await run('npm', ['ci', ...QUIET])) !== 0) throw new Error(UNFINISHED);
  } else {
    await installNode(['--offline']);
    // All of it may have been fetched before. If not, one sentence of ours says more than what npm
    // has to say.
    const { code } = await runQuietly('npm', ['ci', ...QUIET, '--offline']);
    if (code !== 0) throw new Error(OFFLINE);
  }
  await assertNode();
}

/**
 * @param {string} folder
 * @throws {Error} with one sentence on what to do, if nothing can be written there
 */
export function assertWritable(folder) {
  const probe = join(folder, '.cache', `probe-${process.pid}`);
  try {
    mkdirSync(join(folder, '.cache'), { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Error(NOT_WRITABLE(folder, error.code ?? error.message), { cause: error });
  }
}

/**
 * Installs the project's own Node first where the machine's is too old. If that fails, what comes
 * next says why.
 */
async function installNode(options) {
  if (isNewEnough(process.versions.node)) return;
  const folder = writeNodeProject(root);
  if (folder !== null) await runQuietly('npm', ['ci', '--prefix', folder, ...QUIET, ...options]);
}

async function reachesRegistry() {
  const asked = await outputOf('npm', [
    'view',
    'astro',
    'name',
    '--fetch-retries=0',
    '--fetch-timeout=10000',
  ]);
  return asked !== null;
}

/**
 * npm writes its own copy of the lock file when it has finished; an older one means that packages
 * have changed since. Run by an older Node, npm leaves out what that cannot run.
 */
function isInstalled() {
  const done = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(done)) return false;
  if (statSync(done).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs) return false;
  return leftOut(root).length === 0;
}

/** Where no Node of the project's own fits the machine, the machine's is used: is it new enough? */
async function assertNode() {
  const version = (await outputOf('node', ['--print', 'process.versions.node'])) ?? 'not found';
  if (!isNewEnough(version)) throw new Error(NO_NODE(version));
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
