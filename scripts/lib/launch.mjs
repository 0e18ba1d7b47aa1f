import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

/**
 * Installs what the project needs, unless it is there, and hands over to a program. The exit code
 * is that of the program, or 1 if nothing could be installed; then one sentence says why.
 *
 * @param {string} program such as "node"
 * @param {string[]} args its arguments
 * @param {Record<string, string>} [environment] added to the environment
 */
export async function launch(program, args, environment) {
  try {
    await ensureInstalled();
    process.exitCode = await run(program, args, environment);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
