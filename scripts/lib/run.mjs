// Plain JavaScript without dependencies: this runs before anything is installed, and on whatever
// Node the machine has.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownNodeFolders } from './own-node.mjs';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The environment in which commands run: the project's own tools come first, and among them its own
 * Node.
 */
export function toolEnvironment(extra = {}) {
  return {
    ...process.env,
    PATH: [...ownNodeFolders(root), join(root, 'node_modules/.bin'), process.env.PATH].join(
      delimiter,
    ),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_PREVIEW_BACKGROUND: '0',
    ASTRO_DEV_BACKGROUND: '0',
    ...extra,
  };
}

/**
 * Runs a command in the project's folder and shows its output.
 *
 * @param {string} command name of a program
 * @param {string[]} args its arguments
 * @param {Record<string, string>} [environment] added to the environment
 * @returns {Promise<number>} its exit code; 1 if it could not be started or was ended by a signal
 */
export async function run(command, args, environment = {}) {
  const { code } = await start(command, args, environment, 'inherit');
  return code;
}

/**
 * Runs a command in the project's folder and keeps what it prints.
 *
 * @param {string} command name of a program
 * @param {string[]} args its arguments
 * @param {Record<string, string>} [environment] added to the environment
 * @returns {Promise<{ code: number, output: string }>} its exit code, and what it wrote to both
 *   outputs, in the order in which it came
 */
export async function runQuietly(command, args, environment = {}) {
  return start(command, args, environment, 'pipe');
}

/**
 * @param {string} command name of a program
 * @param {string[]} args its arguments
 * @returns {Promise<string | null>} what it printed, without blanks at the ends; null if it failed
 */
export async function outputOf(command, args) {
  const { code, output } = await runQuietly(command, args);
  return code === 0 ? output.trim() : null;
}

/** Milliseconds within which a signal that was given once comes again. */
const ONE_PRESS = 1000;

function start(command, args, environment, output) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      // npm is a command file on Windows, which only a shell starts.
      shell: process.platform === 'win32',
      stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: toolEnvironment(environment),
    });
    const pieces = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (piece) => pieces.push(piece));
    }
    // One press comes from the terminal and from npm: ending at the second would leave the command
    // to itself.
    let handedOn = -ONE_PRESS;
    const forward = (signal) => {
      if (performance.now() - handedOn < ONE_PRESS) return;
      handedOn = performance.now();
      child.kill(signal);
    };
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.on('error', () => resolve({ code: 1, output: '' }));
    child.on('close', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString() });
    });
  });
}
