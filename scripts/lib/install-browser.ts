import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Long enough for a package over a slow line. */
const PATIENCE = 300_000;

/**
 * Installs packages of Debian or Ubuntu, where that may be done without asking: as root.
 *
 * @returns whether all are there now
 */
export function installPackages(names: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return (
    succeeds('apt-get', ['update', '-q'], PATIENCE) &&
    succeeds('apt-get', ['install', '-y', '-q', ...names], PATIENCE)
  );
}

/**
 * Tries Playwright's own download.
 *
 * @param patience milliseconds after which it is given up
 * @returns whether it is there now
 */
export function installWithPlaywright(browser: string, patience = PATIENCE): boolean {
  return succeeds('playwright', ['install', browser], patience);
}

function succeeds(command: string, args: string[], timeout: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env, timeout }).status === 0;
}
