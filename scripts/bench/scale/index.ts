import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { measureBuild, type BuildCost } from './build.ts';
import { firstQueryBytes } from './first-query.ts';
import { makeLibrary } from './library.ts';

const SIZES = [5, 50, 200, 1000];

/** Pages that must stay of one size, and one of those that may grow a little with each policy. */
const PAGES = {
  home: 'index.html',
  matrix: 'topics/index.html',
  topic: 'topics/review/index.html',
  law: 'law/index.html',
  template: 'adopt/template.json',
} as const;

interface Measured extends BuildCost {
  readonly policies: number;
  readonly pages: number;
  readonly bytes: number;
  readonly firstQuery: number;
  readonly sizes: Readonly<Record<keyof typeof PAGES, number>>;
}

/**
 * What the site costs as its library grows: copies of the project with made-up policies are built
 * and measured, one after the other.
 *
 * @param sizes how many policies; without any, 5, 50, 200 and 1,000, which takes some ten minutes
 */
export async function benchScale(sizes: readonly number[] = SIZES): Promise<void> {
  console.log('A growing library: the policies of the site, and made-up ones beside them\n');
  console.log(
    row(['policies', 'time', 'processor', 'memory', 'pages', 'all files', 'first query']) +
      row([...Object.keys(PAGES), 'time a policy']),
  );
  for (const size of sizes) console.log(line(await measure(size)));
}

async function measure(policies: number): Promise<Measured> {
  const folder = makeLibrary(root, policies);
  const cost = await measureBuild(folder);
  const files = globSync('**/*', { cwd: join(folder, 'dist'), withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
  return {
    policies,
    ...cost,
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    firstQuery: await firstQueryBytes(folder),
    sizes: Object.fromEntries(
      Object.entries(PAGES).map(([name, file]) => [
        name,
        statSync(join(folder, 'dist', file)).size,
      ]),
    ) as Measured['sizes'],
  };
}

function line(one: Measured): string {
  const { policies, seconds, processorSeconds, peakBytes, pages, bytes, firstQuery, sizes } = one;
  return (
    row([
      String(policies),
      `${seconds.toFixed(1)} s`,
      processorSeconds === null ? 'not known' : `${processorSeconds.toFixed(1)} s`,
      peakBytes === null ? 'not known' : `${(peakBytes / 1e9).toFixed(2)} GB`,
      String(pages),
      `${(bytes / 1e6).toFixed(1)} MB`,
      kilobytes(firstQuery),
    ]) +
    row([...Object.values(sizes).map(kilobytes), `${((1000 * seconds) / policies).toFixed(0)} ms`])
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(12)).join('');
}
