import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { contentTypeOf } from '../../src/hosting/media-types.ts';
import { cacheControlOf, REVALIDATED } from '../../src/hosting/rules.ts';
import { SECURITY_HEADERS } from '../../src/site/headers.ts';
import { ask, unpacked, valueOf, type Answer } from './ask.ts';
import type { Kind } from './kinds.ts';
import { EXTRA } from './serve.ts';

/** A server that is asked, and what it serves. */
export interface Asked {
  /** Address of the site, with a slash at its end. */
  readonly url: string;
  /** Folder of the build. */
  readonly site: string;
  /** Encodings that it can send of what the build has compressed. */
  readonly encodings: readonly ('br' | 'gzip')[];
}

/**
 * Asks a server for one kind of address in every way in which browsers do.
 *
 * @returns what is not as it should be, in one sentence for each fault
 */
export async function checkKind(kind: Kind, asked: Asked): Promise<string[]> {
  const address = asked.url + kind.path;
  if (kind.leadsTo !== undefined) return checkRedirect(address, asked.url + kind.leadsTo);
  if (kind.file === null) return checkMissing(address, asked);
  const faults: string[] = [];
  const tags = new Set<string>();
  for (const encoding of ['identity', 'gzip', 'br'] as const) {
    const answer = await ask(address, { headers: { 'Accept-Encoding': acceptOf(encoding) } });
    const problems = [
      ...securityFaults(answer),
      ...fileFaults(kind.file, encoding, answer, asked),
      ...(await laterFaults(address, encoding, answer)),
    ];
    faults.push(...problems.map((problem) => `${encoding}: ${problem}`));
    tags.add(`${valueOf(answer, 'content-encoding') ?? ''} ${strong(answer)}`);
  }
  if (new Set([...tags].map((tag) => tag.split(' ')[1])).size < tags.size) {
    faults.push('has one ETag for what differs');
  }
  return faults;
}

/** Browsers accept several, and leave the choice to the server. */
function acceptOf(encoding: Encoding): string {
  return encoding === 'br' ? 'gzip, deflate, br' : encoding;
}

async function checkRedirect(address: string, target: string): Promise<string[]> {
  const answer = await ask(address);
  const location = valueOf(answer, 'location') ?? '';
  return [
    ...faultUnless([301, 308].includes(answer.status), `status ${answer.status}`),
    ...faultUnless(new URL(location, address).href === target, `leads to “${location}”`),
    ...securityFaults(answer),
  ];
}

async function checkMissing(address: string, { site }: Asked): Promise<string[]> {
  const answer = await ask(address, { headers: { 'Accept-Encoding': 'identity' } });
  const page = readFileSync(join(site, '404.html'));
  return [
    ...expectValues(answer, 404, {
      'Content-Type': contentTypeOf('404.html'),
      'Cache-Control': REVALIDATED,
    }),
    ...faultUnless(answer.body.equals(page), 'not the page that says so'),
    ...securityFaults(answer),
  ];
}

function securityFaults(answer: Answer): string[] {
  return expectValues(answer, answer.status, SECURITY_HEADERS);
}

/** A way in which browsers ask. */
type Encoding = 'identity' | 'gzip' | 'br';

function fileFaults(file: string, encoding: Encoding, answer: Answer, asked: Asked): string[] {
  const path = join(asked.site, file);
  const bytes = file in EXTRA ? Buffer.from(EXTRA[file] ?? '') : readFileSync(path);
  return [
    ...expectValues(answer, 200, {
      // Nobody knows what a file without an ending is.
      ...(extname(file) === '' ? {} : { 'Content-Type': contentTypeOf(file) }),
      'Cache-Control': cacheControlOf(file),
      'Content-Language': undefined,
    }),
    ...faultUnless(unpacked(answer).equals(bytes), 'other bytes than the file'),
    ...encodingFaults(path, encoding, answer, asked),
  ];
}

/** What has no compressed copies may be compressed as it is sent, or not. */
function encodingFaults(
  path: string,
  encoding: Encoding,
  answer: Answer,
  { encodings }: Asked,
): string[] {
  const hasCopies = existsSync(`${path}.br`);
  if (encoding === 'identity') return expectValues(answer, 200, { 'Content-Encoding': undefined });
  if (!hasCopies) return [];
  const best = encoding === 'br' ? (encodings[0] ?? 'gzip') : encoding;
  const varies = (valueOf(answer, 'vary') ?? '').toLowerCase().includes('accept-encoding');
  return [
    ...expectValues(answer, 200, { 'Content-Encoding': best }),
    ...faultUnless(varies, 'does not vary by encoding'),
    ...copyFaults(path, best, answer),
  ];
}

/** What the build has compressed is to be sent, and not compressed again for every reader. */
function copyFaults(path: string, encoding: 'br' | 'gzip', answer: Answer): string[] {
  const copy = readFileSync(`${path}.${encoding === 'br' ? 'br' : 'gz'}`);
  return faultUnless(answer.body.equals(copy), 'not the copy that the build has compressed');
}

/** Asks once more, for the head alone and for what has changed since. */
async function laterFaults(address: string, encoding: Encoding, answer: Answer): Promise<string[]> {
  const accepts = { 'Accept-Encoding': acceptOf(encoding) };
  const tag = valueOf(answer, 'etag');
  if (tag === undefined) return ['no ETag'];
  const head = await ask(address, { method: 'HEAD', headers: accepts });
  const again = await ask(address, { headers: { ...accepts, 'If-None-Match': tag } });
  const cache = valueOf(answer, 'cache-control');
  return [
    ...sameHeaders(answer, head).map((fault) => `HEAD: ${fault}`),
    ...faultUnless(head.body.length === 0, 'HEAD: has a body'),
    ...expectValues(again, 304, { 'Cache-Control': cache }),
    ...faultUnless(namesSame(tag, valueOf(again, 'etag')), '304: another ETag'),
    ...securityFaults(again).map((fault) => `304: ${fault}`),
  ];
}

function sameHeaders(answer: Answer, head: Answer): string[] {
  const names = ['content-type', 'content-encoding', 'cache-control', 'etag', 'vary'];
  const values = Object.fromEntries(names.map((name) => [name, valueOf(answer, name)]));
  return [...expectValues(head, answer.status, values), ...securityFaults(head)];
}

function expectValues(
  answer: Answer,
  status: number,
  values: Readonly<Record<string, string | undefined>>,
): string[] {
  const faults = faultUnless(answer.status === status, `status ${answer.status}, not ${status}`);
  for (const [name, value] of Object.entries(values)) {
    const found = valueOf(answer, name);
    faults.push(
      ...faultUnless(found === value, `${name} is “${found ?? ''}”, not “${value ?? ''}”`),
    );
  }
  return faults;
}

/** Apache takes off here what it adds where it compresses as it sends. */
function namesSame(tag: string, later: string | undefined): boolean {
  return later === tag || later === tag.replace(/-gzip"$/, '"');
}

function strong(answer: Answer): string {
  return (valueOf(answer, 'etag') ?? '').replace(/^W\//, '');
}

function faultUnless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}
