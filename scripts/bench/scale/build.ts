import { spawn } from 'node:child_process';
import { dayOfContent } from '../../lib/content-day.ts';
import { root, toolEnvironment } from '../../lib/run.mjs';
import { footprint } from './footprint.ts';

const LOOK_EVERY_MS = 250;

export interface BuildCost {
  readonly seconds: number;
  /**
   * Processor time of the build and all that it started, which a busy machine does not lengthen;
   * null where that is not known.
   */
  readonly processorSeconds: number | null;
  /**
   * The most memory held at one moment by the build and all that it started; null where that is not
   * known.
   */
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
    env: toolEnvironment({ OUT_DIR: './dist', BUILD_DATE: dayOfContent(root) }),
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => (printed += piece.toString()));
  const look = watch(child.pid);
  const timer = setInterval(look.now, LOOK_EVERY_MS);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build failed:\n${printed.slice(-4000)}`);
  return { seconds: (performance.now() - start) / 1000, ...look.seen() };
}

/** Looks at a process now and then, since nothing can be asked of it once it has ended. */
function watch(pid: number | undefined) {
  let peakBytes: number | null = null;
  const used = new Map<number, number>();
  return {
    now: () => {
      const found = pid === undefined ? null : footprint(pid);
      if (!found) return;
      peakBytes = Math.max(peakBytes ?? 0, found.bytes);
      for (const [id, seconds] of found.seconds) used.set(id, seconds);
    },
    seen: () => ({
      peakBytes,
      processorSeconds: used.size > 0 ? used.values().reduce((sum, one) => sum + one, 0) : null,
    }),
  };
}
