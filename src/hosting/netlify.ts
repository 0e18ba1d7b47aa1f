import { CACHE_RULES } from './rules.ts';
import type { HostedSite } from './site.ts';

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read. What no rule names they
 * revalidate by themselves.
 *
 * @param site as it is hosted
 */
export function netlifyHeaders({ base, headers }: HostedSite): string {
  const every = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const kept = CACHE_RULES.flatMap(({ files, folders, cache }) => [
    `# ${files}`,
    ...folders.flatMap((folder) => [`${base}${folder}`, `  Cache-Control: ${cache}`]),
  ]);
  return [`${base}*`, ...every, ...kept, ''].join('\n');
}
