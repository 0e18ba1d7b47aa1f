import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it started hold and have used. */
export interface Footprint {
  /** Memory at this moment, in bytes. */
  readonly bytes: number;
  /** Processor time so far, in seconds, by process. */
  readonly seconds: ReadonlyMap<number, number>;
}

/** Ticks per second in which Linux counts processor time, on every machine that Node runs on. */
const TICKS = 100;

/**
 * Looks at a process and all that it started. Only Linux gives this information.
 *
 * @param pid id of the process
 * @returns null where the system does not give it
 */
export function footprint(pid: number): Footprint | null {
  try {
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const stats = all.flatMap((name) => statOf(Number(name)) ?? []);
    const family = familyOf(pid, stats);
    return {
      bytes: family.reduce((sum, one) => sum + residentBytes(one.pid), 0),
      seconds: new Map(family.map((one) => [one.pid, one.seconds])),
    };
  } catch {
    return null;
  }
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly seconds: number;
}

function familyOf(pid: number, stats: readonly Stat[]): Stat[] {
  const own = stats.filter((one) => one.pid === pid);
  const children = stats.filter((one) => one.parent === pid);
  return [...own, ...children.flatMap((child) => familyOf(child.pid, stats))];
}

/** Null if the process has ended meanwhile. */
function statOf(pid: number): Stat | null {
  const text = readProc(pid, 'stat');
  // The name of the program, in brackets, may hold anything.
  const [, parent, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (parent === undefined) return null;
  const seconds = (Number(rest[9]) + Number(rest[10])) / TICKS;
  return { pid, parent: Number(parent), seconds };
}

function residentBytes(pid: number): number {
  return Number(/^VmRSS:\s*(\d+)/m.exec(readProc(pid, 'status'))?.[1] ?? 0) * 1024;
}

function readProc(pid: number, file: 'stat' | 'status'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
