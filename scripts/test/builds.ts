import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOfContent } from '../lib/content-day.ts';
import { root } from '../lib/run.mjs';

/** One way of building the site that tests look at. */
export interface Build {
  readonly name: string;
  /** Folder that it is written to, in the project. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What makes it, where that is not `astro build`. */
  readonly command?: readonly [string, ...string[]];
}

/** Tests say what is checked and what is not as of one day, whenever they run. */
const ON_A_DAY = { BUILD_DATE: dayOfContent(root) };

export const BUILDS = {
  site: { name: 'Build', folder: 'dist', environment: ON_A_DAY },
  subPath: {
    name: 'Build under a sub-path',
    folder: '.cache/sub-path',
    environment: {
      ...ON_A_DAY,
      OUT_DIR: './.cache/sub-path',
      BASE_PATH: '/guides/policies/',
    },
  },
  /** Kept in the browser for reading without a network, under a sub-path. */
  offline: {
    name: 'Build for reading offline',
    folder: '.cache/offline',
    environment: {
      ...ON_A_DAY,
      OUT_DIR: './.cache/offline',
      BASE_PATH: '/guides/policies/',
      OFFLINE: '1',
    },
  },
  /** Built as if much later, when all that was checked must be checked again. */
  later: {
    name: 'Build as on a later day',
    folder: '.cache/later',
    environment: { OUT_DIR: './.cache/later', BUILD_DATE: '2028-06-01' },
  },
  /** A copy of the project to which two policies were added. */
  grown: {
    name: 'Build with two more policies',
    folder: '.cache/grown/dist',
    environment: ON_A_DAY,
    command: ['node', 'scripts/test/grown.ts'],
  },
  /** A copy of the project with some further policies, of every structure. */
  structures: {
    name: 'Build with policies of every structure',
    folder: '.cache/structures/dist',
    environment: ON_A_DAY,
    command: ['node', 'scripts/test/structures.ts'],
  },
} as const satisfies Record<string, Build>;

const SOURCES = [
  'src/**/*',
  'public/**/*',
  'tests/fixtures/{grown,structures}/**/*',
  'astro.config.mjs',
  'package-lock.json',
];
const STAMPS = '.cache/builds';

/** Notes down that a build was made, and how. */
export function markBuilt(root: string, build: Build): void {
  mkdirSync(join(root, STAMPS), { recursive: true });
  writeFileSync(stampOf(root, build), JSON.stringify(build.environment));
}

/**
 * Why tests cannot rely on a build.
 *
 * @param root folder of the project
 * @returns the end of a sentence: "is missing", "is older than src/pages/index.astro"; null if it
 *   is as it should be
 */
export function faultOf(root: string, build: Build): string | null {
  const builtAt = changedAt(join(root, build.folder, 'index.html'));
  const stampedAt = changedAt(stampOf(root, build));
  if (builtAt === null) return 'is missing';
  if (stampedAt === null || stampedAt < builtAt || !isMadeSo(root, build)) {
    return 'was not made for the tests';
  }
  const newer = globSync(SOURCES, { cwd: root }).find(
    (file) => (changedAt(join(root, file)) ?? 0) > stampedAt,
  );
  return newer === undefined ? null : `is older than ${newer}`;
}

/**
 * One sentence on the builds that tests need and cannot rely on; null if all are as they should be.
 */
export function missingBuilds(root: string, builds: readonly Build[]): string | null {
  const faults = builds.flatMap((build) => {
    const fault = faultOf(root, build);
    return fault === null ? [] : [`${build.folder}/ ${fault}`];
  });
  return faults.length === 0
    ? null
    : `These tests look at the built site, and ${faults.join('; ')}. Run npm test -- --only built, or --only browser, which builds what is needed.`;
}

function isMadeSo(root: string, build: Build): boolean {
  return readFileSync(stampOf(root, build), 'utf8') === JSON.stringify(build.environment);
}

function stampOf(root: string, { folder }: Build): string {
  return join(root, STAMPS, `${folder.replaceAll(/\W+/g, '-')}.json`);
}

function changedAt(file: string): number | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? stat.mtimeMs : null;
}
