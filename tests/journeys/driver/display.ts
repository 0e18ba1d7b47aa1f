import { spawn } from 'node:child_process';

export interface Display {
  /** As the variable DISPLAY has it. */
  readonly name: string;
  readonly close: () => void;
}

/**
 * Starts a display in memory, on the first number that is free.
 *
 * @param program path of Xvfb
 * @throws Error if it cannot be started
 */
export function startDisplay(program: string): Promise<Display> {
  const screen = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn(program, ['-displayfd', '1', ...screen], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const kill = () => void server.kill();
  process.once('exit', kill);
  const close = () => {
    process.off('exit', kill);
    kill();
  };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`${program} ended at once.`)));
    let said = '';
    server.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      if (!said.includes('\n')) return;
      resolve({ name: `:${said.trim()}`, close });
    });
  });
}
