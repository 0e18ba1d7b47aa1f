import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readPolicyFiles, readTopicFiles } from '../../../src/integrations/content-files.ts';
import { readPolicy } from '../../../src/policy/index.ts';
import { inspectTopic } from '../../../src/topics/reading.ts';
import { madePolicy, madeSlug } from './made-policy.ts';
import { madeReview, madeStances } from './made-stances.ts';

const COPIED = ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/**
 * What Astro keeps between builds would otherwise be shared with the project, through the link to
 * its modules.
 */
const CONFIG = `import config from './astro.config.mjs';\n\nexport default { ...config, cacheDir: './.cache/astro' };\n`;

/**
 * Makes a copy of the project that publishes as many policies as asked for: its own, then made-up
 * ones.
 *
 * @param root folder of the project
 * @param count how many policies; its own are never fewer
 * @returns folder of the copy, which is ready to be built
 */
export function makeLibrary(root: string, count: number): string {
  const folder = join(root, '.cache/scale', String(count));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'scale.config.mjs'), CONFIG);
  allowContradictions(join(folder, 'src/content/template/checks.yaml'));
  const topics = readTopicFiles(root).flatMap((file) => inspectTopic(file).topic ?? []);
  for (let index = 0; index < count - readPolicyFiles(root).length; index++) {
    const { source } = madePolicy(index, madeReview(index, topics));
    const path = `${madeSlug(index)}.mdx`;
    const { clauses } = readPolicy({ slug: madeSlug(index), path, source });
    const content = join(folder, 'src/content');
    writeFileSync(join(content, 'policies', path), source);
    writeFileSync(
      join(content, 'stances', `${madeSlug(index)}.yaml`),
      madeStances(index, topics, clauses),
    );
  }
  return folder;
}

/** What is made up contradicts itself at random, which the build would refuse. */
function allowContradictions(path: string): void {
  const checks = parse(readFileSync(path, 'utf8')) as Record<string, unknown>[];
  for (const check of checks) {
    check['severity'] = 'risk';
    delete check['published'];
  }
  writeFileSync(path, stringify(checks));
}
