import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stopAsking } from '../../../../scripts/hosting/ask.ts';
import { checkKind } from '../../../../scripts/hosting/check.ts';
import type { Kind } from '../../../../scripts/hosting/kinds.ts';
import { compressFolder } from '../../../../src/hosting/compress.ts';
import { contentTypeOf } from '../../../../src/hosting/media-types.ts';
import { cacheControlOf } from '../../../../src/hosting/rules.ts';
import { SECURITY_HEADERS } from '../../../../src/site/headers.ts';

const PAGE: Kind = { name: 'page', path: 'policies/', file: 'policies/index.html' };
const MISSING: Kind = { name: 'missing', path: 'gone/', file: null };
const REDIRECT: Kind = { name: 'no slash', path: 'policies', file: null, leadsTo: 'policies/' };

interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

let folder: string;
let server: Server;
let url: string;
/** What a test changes in the replies of a server that does everything as it should. */
let spoil: (reply: Reply, request: IncomingMessage) => void;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(join(folder, 'policies'));
  writeFileSync(join(folder, 'policies/index.html'), 'Staff think before they post. '.repeat(100));
  writeFileSync(join(folder, '404.html'), 'There is no page at this address. '.repeat(100));
  await compressFolder(folder);
  spoil = () => undefined;
  server = createServer((request, response) => {
    const reply = replyTo(request);
    spoil(reply, request);
    response.writeHead(reply.status, reply.headers);
    response.end(request.method === 'HEAD' || reply.status === 304 ? undefined : reply.body);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterEach(() => {
  stopAsking();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** As a server should. */
function replyTo(request: IncomingMessage): Reply {
  const headers: Record<string, string> = { ...SECURITY_HEADERS };
  if (request.url === '/policies') {
    return { status: 301, headers: { ...headers, Location: '/policies/' }, body: Buffer.alloc(0) };
  }
  const isFound = request.url === '/policies/';
  const file = isFound ? 'policies/index.html' : '404.html';
  const accepts = String(request.headers['accept-encoding']);
  const [encoding, ending] = accepts.includes('br')
    ? ['br', '.br']
    : accepts.includes('gzip')
      ? ['gzip', '.gz']
      : ['', ''];
  const tag = `"${file}${ending}"`;
  Object.assign(headers, {
    'Content-Type': contentTypeOf(file),
    'Cache-Control': cacheControlOf(file),
    Vary: 'Accept-Encoding',
    ETag: tag,
    ...(encoding === '' ? {} : { 'Content-Encoding': encoding }),
  });
  const status = request.headers['if-none-match'] === tag ? 304 : isFound ? 200 : 404;
  return { status, headers, body: readFileSync(join(folder, file + ending)) };
}

const check = (kind: Kind) => checkKind(kind, { url, site: folder, encodings: ['br', 'gzip'] });

describe('a server that does all as it should', () => {
  it.each([PAGE, MISSING, REDIRECT])('is right: $name', async (kind) => {
    expect(await check(kind)).toEqual([]);
  });
});

describe('what a server does wrong is reported', () => {
  it.each<[fault: string, kind: Kind, change: (reply: Reply, request: IncomingMessage) => void]>([
    ['X-Frame-Options is “”', PAGE, ({ headers }) => delete headers['X-Frame-Options']],
    [
      'Cache-Control is “public, max-age=60”, not “no-cache”',
      PAGE,
      ({ headers }) => (headers['Cache-Control'] = 'public, max-age=60'),
    ],
    ['Content-Type is “text/html”', PAGE, ({ headers }) => (headers['Content-Type'] = 'text/html')],
    ['does not vary by encoding', PAGE, ({ headers }) => delete headers['Vary']],
    ['no ETag', PAGE, ({ headers }) => delete headers['ETag']],
    ['has one ETag for what differs', PAGE, ({ headers }) => (headers['ETag'] = '"same"')],
    [
      'other bytes than the file',
      PAGE,
      (reply, { headers }) => {
        if (headers['accept-encoding'] === 'identity') reply.body = Buffer.from('other');
      },
    ],
    [
      'status 200, not 304',
      PAGE,
      (reply) => {
        if (reply.status === 304) reply.status = 200;
      },
    ],
    [
      '304: X-Frame-Options is “”',
      PAGE,
      ({ status, headers }) => {
        if (status === 304) delete headers['X-Frame-Options'];
      },
    ],
    [
      'HEAD: content-type is “text/plain”',
      PAGE,
      ({ headers }, { method }) => {
        if (method === 'HEAD') headers['Content-Type'] = 'text/plain';
      },
    ],
    ['status 200, not 404', MISSING, (reply) => (reply.status = 200)],
    ['not the page that says so', MISSING, (reply) => (reply.body = Buffer.from('Not found'))],
    ['leads to “/elsewhere/”', REDIRECT, ({ headers }) => (headers['Location'] = '/elsewhere/')],
    ['status 302', REDIRECT, (reply) => (reply.status = 302)],
  ])('%s', async (fault, kind, change) => {
    spoil = change;
    expect((await check(kind)).join('; ')).toContain(fault);
  });

  it('where it compresses anew what the build has compressed', async () => {
    const text = readFileSync(join(folder, 'policies/index.html'));
    const { gzipSync } = await import('node:zlib');
    spoil = (reply) => {
      if (reply.headers['Content-Encoding'] === 'gzip') reply.body = gzipSync(text, { level: 1 });
    };
    expect((await check(PAGE)).join('; ')).toBe('gzip: not the copy that the build has compressed');
  });
});
