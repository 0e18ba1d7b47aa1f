import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Server {
  /** Address, with a slash at its end. */
  readonly url: string;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the files of a folder on a free port of 127.0.0.1.
 *
 * @param base path under which they are, with a slash at both ends
 * @param encoding `gzip` to send them compressed, as hosts do
 * @param more headers of every response
 */
export async function serveFolder(
  folder: string,
  base = '/',
  encoding: 'plain' | 'gzip' = 'plain',
  more: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(folder, base, request.url ?? '/').then(({ status, type, body }) => {
      const headers = { ...more, 'Content-Type': type };
      if (encoding === 'plain') response.writeHead(status, headers).end(body);
      else
        response.writeHead(status, { ...headers, 'Content-Encoding': 'gzip' }).end(gzipSync(body));
    });
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}${base}`, close };
}

async function answer(folder: string, base: string, url: string) {
  try {
    const file = fileOf(folder, base, url);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    return { status: 200, type, body: await readFile(file) };
  } catch {
    return { status: 404, type: 'text/plain', body: 'There is no such file.' };
  }
}

/** @throws Error if the address leads out of the folder */
function fileOf(folder: string, base: string, url: string): string {
  const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  if (!path.startsWith(base)) throw new Error(path);
  const local = path.slice(base.length);
  const file = normalize(
    join(folder, local === '' || local.endsWith('/') ? `${local}index.html` : local),
  );
  if (!file.startsWith(folder + sep)) throw new Error(path);
  return file;
}
