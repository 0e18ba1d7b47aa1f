import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory that a process and all that it started hold at this moment, in bytes; null where the system does not tell (it does on Linux).
 *
 * @param pid id of the process
 */
export function footprint(pid: number): number | null {
  try {
    const parents = new Map(processIds().map((id) => [id, parentOf(id)] as const));
    return familyOf(pid, parents).reduce((sum, id) => sum + residentBytes(id), 0);
  } catch {
    return null;
  }
}

function processIds(): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
}

function familyOf(pid: number, parents: ReadonlyMap<number, number | null>): number[] {
  const children = [...parents].filter(([, parent]) => parent === pid).map(([id]) => id);
  return [pid, ...children.flatMap((id) => familyOf(id, parents))];
}

function parentOf(pid: number): number | null {
  return fieldOf(pid, 'PPid');
}

function residentBytes(pid: number): number {
  return (fieldOf(pid, 'VmRSS') ?? 0) * 1024;
}

/** A figure that the system gives of a process; null if the process has ended meanwhile. */
function fieldOf(pid: number, name: string): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  } catch {
    return null;
  }
}
