import { globSync, readFileSync } from 'node:fs';
import type { PublishedPolicy } from '../../../src/policy/index.ts';

export const SLUGS = [
  'neu',
  'newall-green',
  'alderley-edge',
  'clifton-lodge',
  'littletown',
] as const;

/** Address of every built page. */
export const URLS: readonly string[] = globSync('dist/**/*.html')
  .map((file) => `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`)
  .toSorted();

export function readPolicyData(slug: string): PublishedPolicy {
  return JSON.parse(readFileSync(`dist/data/policies/${slug}.json`, 'utf8')) as PublishedPolicy;
}
