import { spawn } from 'node:child_process';
import { toolEnvironment } from '../../lib/run.mjs';
import { footprint } from './footprint.ts';

const LOOK_EVERY_MS = 250;

export interface BuildCost {
  readonly seconds: number;
  /** The most memory held at one moment by the build and all that it started; null where that is not known. */
  readonly peakBytes: number | null;
}

/**
 * Builds a copy of the project as `npm run build` would, and measures what it costs.
 *
 * @throws Error with what the build printed, if it fails
 */
export async function measureBuild(folder: string): Promise<BuildCost> {
  const start = performance.now();
  const child = spawn('astro', ['build', '--config', 'scale.config.mjs'], {
    cwd: folder,
    env: toolEnvironment({ OUT_DIR: './dist', BUILD_DATE: '2026-11-21' }),
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => (printed += piece.toString()));
  let peakBytes: number | null = null;
  const look = setInterval(() => {
    const now = child.pid === undefined ? null : footprint(child.pid);
    if (now !== null) peakBytes = Math.max(peakBytes ?? 0, now);
  }, LOOK_EVERY_MS);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(look);
  if (code !== 0) throw new Error(`The build failed:\n${printed.slice(-4000)}`);
  return { seconds: (performance.now() - start) / 1000, peakBytes };
}
