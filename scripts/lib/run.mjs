// Plain JavaScript without dependencies: this runs before anything is installed, and on whatever Node the machine has.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The environment in which commands run: the project's own Node and tools come first. */
export function toolEnvironment(extra = {}) {
  const own = [join(root, 'node_modules/node/bin'), join(root, 'node_modules/.bin')];
  return {
    ...process.env,
    PATH: [...own, process.env.PATH].join(delimiter),
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
export function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: toolEnvironment(environment),
    });
    const forward = (signal) => child.kill(signal);
    process.once('SIGINT', forward).once('SIGTERM', forward);
    child.on('error', () => resolve(1));
    child.on('exit', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}
