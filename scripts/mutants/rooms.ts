import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../lib/run.mjs';
import type { Settings } from './arguments.ts';
import { drawFrom } from './draw.ts';

/**
 * The places to mutate, by the room in which they are.
 *
 * @throws Error if there is no such file or folder, or no such commit
 */
export function placesByRoom({ paths, since, share, seed }: Settings): Map<string, string[]> {
  const changed = since === null ? null : changedSince(since);
  const files = [...new Set(paths.flatMap(filesIn))].filter((file) => changed?.has(file) ?? true);
  const rooms = new Map<string, string[]>();
  for (const file of files) {
    const [, room = ''] = file.split('/');
    const drawn = drawFrom(file, readFileSync(join(root, file), 'utf8'), share, seed);
    rooms.set(room, [...(rooms.get(room) ?? []), ...drawn]);
  }
  return rooms;
}

function filesIn(path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return globSync(`${path}/**/*.ts`, { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .toSorted();
}

function changedSince(commit: string): ReadonlySet<string> {
  const names = execFileSync('git', ['diff', '--name-only', commit, '--', 'src'], {
    cwd: root,
    stdio: 'pipe',
  });
  return new Set(names.toString().trim().split('\n'));
}
