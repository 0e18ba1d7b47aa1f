import { join } from 'node:path';
import { markBuilt, faultOf, type Build } from '../test/builds.ts';
import { root, runQuietly } from '../lib/run.mjs';

/**
 * A build of the site as its owner makes it for a server, and the path under which it is served.
 */
export interface HostedBuild extends Build {
  readonly base: string;
}

export const HOSTED_BUILDS: readonly HostedBuild[] = [
  hosted('top', '/'),
  hosted('sub-path', '/guides/policies/'),
];

function hosted(name: string, base: string): HostedBuild {
  const folder = `.cache/hosting/${name}`;
  return {
    name: `Build under ${base}`,
    folder,
    base,
    environment: {
      OUT_DIR: `./${folder}`,
      BASE_PATH: base,
      SITE_URL: 'https://policies.example.org',
      PRECOMPRESS: '1',
    },
  };
}

/**
 * Makes the builds that are missing or older than their sources.
 *
 * @throws Error with what the build printed, if one fails
 */
export async function ensureHostedBuilds(): Promise<void> {
  for (const build of HOSTED_BUILDS) {
    if (faultOf(root, build) === null) continue;
    console.log(`Building the site for ${build.base}, with compressed copies …`);
    const { code, output } = await runQuietly('astro', ['build'], build.environment);
    if (code !== 0) throw new Error(`The site was not built.\n${output}`);
    markBuilt(root, build);
  }
}

/** The folders of a build: the site, and what the build has written for the owners of servers. */
export function foldersOf({ folder }: Build): { site: string; snippets: string } {
  return { site: join(root, folder), snippets: join(root, `${folder}-hosting`) };
}
