import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.ts';

/** The ways in which the source names the rule of a problem. */
const NAMED_AS = [
  /\brule: '([a-z-]+)'/g,
  /\bproblem\(\s*\w+,\s*'([a-z-]+)'/g,
  /\bsyntax: '([a-z-]+)', value: '[a-z-]+'/g,
  /\bsyntax: '[a-z-]+', value: '([a-z-]+)'/g,
];

/** The ids of all rules under a folder of the project, each once, in order. */
export function rulesIn(folder: string): string[] {
  const found = globSync('**/*.ts', { cwd: join(root, folder) }).flatMap((file) => {
    const source = readFileSync(join(root, folder, file), 'utf8');
    return NAMED_AS.flatMap((pattern) =>
      Array.from(source.matchAll(pattern), ([, id]) => id ?? ''),
    );
  });
  return [...new Set(found)].toSorted();
}
