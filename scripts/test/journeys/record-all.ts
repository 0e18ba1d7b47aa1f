// npm run browsers [-- ENGINE…]: builds the site if it has to, makes the journeys in every browser,
// and writes down what passed for the page about the site.
import { root, run } from '../../lib/run.mjs';
import { BUILDS, faultOf, markBuilt } from '../builds.ts';

process.exitCode = (await buildIfStale()) || (await go());

async function buildIfStale(): Promise<number> {
  const { site } = BUILDS;
  if (faultOf(root, site) === null) return 0;
  const code = await run('astro', ['build'], site.environment);
  if (code === 0) markBuilt(root, site);
  return code;
}

function go(): Promise<number> {
  const named = process.argv.slice(2);
  return run('node', ['scripts/test/journeys/index.ts', '--record', ...named]);
}
