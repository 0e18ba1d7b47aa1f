import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOf, HOSTED_BUILDS } from './builds.ts';
import { askInTurns } from './own-load.ts';
import { findCommand, type Program } from './programs/program.ts';
import { withServer } from './serve.ts';
import { grid } from './table.ts';

/** What a server could do. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds within which all but one in a hundred were answered. */
  readonly p99: number;
  /** Requests that got no proper answer. */
  readonly failed: number;
}

const SECONDS = 5;
const CONNECTIONS = 64;

/**
 * Measures how many requests for the largest page of a policy each installed server answers, and
 * prints a table: as it is, compressed with gzip, and with Brotli. Each is asked for a few seconds.
 */
export async function measureLoad(programs: readonly Program[]): Promise<void> {
  const wrk = findCommand(['wrk']);
  const [build] = HOSTED_BUILDS;
  if (!build) return;
  const page = largestPolicy(foldersOf(build).site);
  const rows = [['', 'encoding', 'requests a second', 'p99, ms', 'failed']];
  for (const program of programs) {
    const command = findCommand(program.commands);
    if (command === null) continue;
    await withServer(program, command, build, async (url) => {
      for (const encoding of ['identity', ...program.encodings().toReversed()]) {
        const load = await measure(wrk, `${url}${page}`, encoding);
        const figures = [Math.round(load.perSecond), Math.round(load.p99), load.failed];
        rows.push([program.name, encoding, ...figures.map(String)]);
      }
    });
  }
  const means = wrk === null ? 'by a loop of this program, which wrk would be faster than' : 'wrk';
  console.log(`\n/${page}, ${CONNECTIONS} connections, ${SECONDS} s each, ${means}`);
  console.log(grid(rows));
}

function largestPolicy(site: string): string {
  const bytes = (file: string) => statSync(join(site, file)).size;
  const pages = globSync('policies/*/index.html', { cwd: site });
  const [largest = ''] = pages.toSorted((a, b) => bytes(b) - bytes(a));
  return largest.replace(/index\.html$/, '');
}

async function measure(wrk: string | null, url: string, encoding: string): Promise<Load> {
  if (wrk === null) return askInTurns(url, encoding, CONNECTIONS, SECONDS);
  const { stdout } = spawnSync(
    wrk,
    [
      ...['-t2', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency'],
      ...['-H', `Accept-Encoding: ${encoding}`, url],
    ],
    { encoding: 'utf8', timeout: (SECONDS + 30) * 1000 },
  );
  return readWrk(stdout);
}

/** Milliseconds in the units that wrk writes. */
const UNITS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Reads what wrk prints. @throws Error if it is something else */
export function readWrk(text: string): Load {
  const perSecond = /^Requests\/sec:\s+([\d.]+)/m.exec(text)?.[1];
  const [, late, unit = ''] = /^\s+99%\s+([\d.]+)(us|ms|s|m)$/m.exec(text) ?? [];
  if (perSecond === undefined || late === undefined) throw new Error(`wrk says: ${text}`);
  return {
    perSecond: Number(perSecond),
    p99: Number(late) * (UNITS[unit] ?? 1),
    failed: failedOf(text),
  };
}

/** Answers of another status, and connections that broke. */
function failedOf(text: string): number {
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(text) ?? [];
  const broken =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text) ?? [];
  return [...refused.slice(1), ...broken.slice(1)].reduce((sum, count) => sum + Number(count), 0);
}
