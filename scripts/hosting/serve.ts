import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { foldersOf, type HostedBuild } from './builds.ts';
import type { Program } from './programs/program.ts';

/** Files that the site does not have today, although hosts are told about their kinds. */
export const EXTRA: Readonly<Record<string, string>> = {
  'extra/review.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  '.well-known/acme-challenge/token': 'token',
};

/**
 * Starts a web server on a free port of 127.0.0.1, with a copy of the site and its configuration in
 * a folder of its own. Lets something be done with it, then ends it by its id and removes the
 * folder.
 *
 * @param program to start
 * @param command path of it
 * @param build that it serves
 * @param use gets the address of the site, with a slash at its end
 * @throws Error with what the server has printed, if it does not start
 */
export async function withServer<Result>(
  program: Program,
  command: string,
  build: HostedBuild,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'side-by-clause-hosting-'));
  const port = await freePort();
  try {
    const args = prepare(program, command, build, folder, port);
    const child = spawn(command, args, { cwd: folder, env: environmentOf(folder) });
    const end = endsWith(child);
    try {
      await answers(child, port);
      return await use(`http://127.0.0.1:${port}${build.base}`);
    } finally {
      await end();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function prepare(
  program: Program,
  command: string,
  build: HostedBuild,
  folder: string,
  port: number,
): readonly string[] {
  const { site, snippets } = foldersOf(build);
  const www = join(folder, 'www');
  const published = join(www, build.base);
  cpSync(site, published, { recursive: true, preserveTimestamps: true });
  for (const [name, text] of Object.entries(EXTRA)) {
    mkdirSync(dirname(join(published, name)), { recursive: true });
    writeFileSync(join(published, name), text);
  }
  // A server that root has started reads as somebody else.
  chmodSync(folder, 0o755);
  return program.configure({ folder, www, base: build.base, snippets, port }, command);
}

/** What a server keeps for its user it keeps in the folder. */
function environmentOf(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** @returns ends the server and waits until it has; called too if this program is told to end */
function endsWith(child: ChildProcess): () => Promise<void> {
  const kill = () => void child.kill('SIGTERM');
  const stop = () => {
    kill();
    process.exit(130);
  };
  process.once('exit', kill).once('SIGINT', stop).once('SIGTERM', stop);
  return async () => {
    process.off('exit', kill).off('SIGINT', stop).off('SIGTERM', stop);
    if (child.exitCode !== null || child.signalCode !== null) return;
    kill();
    await once(child, 'exit');
  };
}

/**
 * @throws Error with what the server has printed, if it ends before it answers, or does not answer
 * for a minute
 */
async function answers(child: ChildProcess, port: number): Promise<void> {
  const printed: string[] = [];
  child.stdout?.on('data', (text) => printed.push(String(text)));
  child.stderr?.on('data', (text) => printed.push(String(text)));
  let failed = false;
  child.once('error', (error) => {
    failed = true;
    printed.push(error.message);
  });
  for (let tries = 0; tries < 600 && !failed && child.exitCode === null; tries += 1) {
    if (await listens(port)) return;
    await wait(100);
  }
  throw new Error(`The server did not start. It says: ${printed.join('').trim()}`);
}

async function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
