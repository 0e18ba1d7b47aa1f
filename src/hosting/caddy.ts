import { contentTypeOf, headerOf, MEDIA_TYPES, OTHER_TYPE } from './media-types.ts';
import { CACHE_RULES, escaped, INDEX_ENDINGS, NOT_SERVED, REVALIDATED } from './rules.ts';
import { MADE_BY_THE_BUILD, type HostedSite, type HostFile } from './site.ts';

/**
 * The settings of Caddy: a file to import in the block of a site, below its `root`.
 *
 * @param site as it is hosted
 */
export function caddyFiles(site: HostedSite): HostFile[] {
  return [{ name: 'caddy/side-by-clause.caddy', text: siteText(site) }];
}

function siteText({ base, headers }: HostedSite): string {
  const every = [
    ...Object.entries(headers).map(([name, value]) => `${name} "${value}"`),
    `Cache-Control "${REVALIDATED}"`,
  ];
  return [
    MADE_BY_THE_BUILD,
    `handle ${base}* {`,
    '\t# As it stands, from top to bottom.',
    '\troute {',
    ...block(2, 'header', every),
    ...CACHE_RULES.toReversed().flatMap((rule, index) => cacheLines(base, rule, index)),
    ...typeLines(base),
    ...hiddenLines(base),
    '\t\tencode gzip',
    ...block(2, 'file_server', ['precompressed br gzip']),
    '\t}',
    '}',
    ...missingLines(base, every),
    '',
  ].join('\n');
}

function cacheLines(
  base: string,
  { files, pattern, cache }: (typeof CACHE_RULES)[number],
  index: number,
): string[] {
  const name = `@side_by_clause_kept_${index + 1}`;
  return [
    `\t\t# ${files}`,
    `\t\t${name} path_regexp "^${escaped(base)}(?:${pattern})$"`,
    `\t\theader ${name} Cache-Control "${cache}"`,
  ];
}

/**
 * Caddy asks the machine what an ending means; it is told here, so that all machines say the same.
 */
function typeLines(base: string): string[] {
  const known = MEDIA_TYPES.flatMap((media) => {
    const paths = media.endings.map((ending) => `*.${ending}`).join(' ');
    return typeLine(media.endings.join('_'), `path ${paths}`, headerOf(media));
  });
  const index = `path_regexp "^${escaped(base)}pagefind/.+\\.(?:${INDEX_ENDINGS})$"`;
  return [...known, ...typeLine('index', index, OTHER_TYPE)];
}

function typeLine(name: string, condition: string, type: string): string[] {
  const matcher = `@side_by_clause_${name}`;
  return [`\t\t${matcher} ${condition}`, `\t\theader ${matcher} Content-Type "${type}"`];
}

function hiddenLines(base: string): string[] {
  // Go's regular expressions have no look-ahead: what is allowed is taken out by a second matcher.
  const [hidden, allowed] = [NOT_SERVED.replace('(?!well-known/)', ''), '.well-known/'];
  return [
    ...block(2, '@side_by_clause_hidden', [
      `path_regexp "^${escaped(base)}(?:${hidden})$"`,
      `not path */${allowed}*`,
    ]),
    '\t\terror @side_by_clause_hidden 404',
  ];
}

function missingLines(base: string, every: readonly string[]): string[] {
  return [
    'handle_errors {',
    `\t@side_by_clause_missing expression \`path('${base}*') && {err.status_code} == 404\``,
    '\troute @side_by_clause_missing {',
    ...block(2, 'header', [...every, `Content-Type "${contentTypeOf('404.html')}"`]),
    `\t\trewrite * ${base}404.html`,
    '\t\tencode gzip',
    ...block(2, 'file_server', ['precompressed br gzip']),
    '\t}',
    '}',
  ];
}

function block(depth: number, head: string, body: readonly string[]): string[] {
  const tabs = '\t'.repeat(depth);
  return [`${tabs}${head} {`, ...body.map((line) => `${tabs}\t${line}`), `${tabs}}`];
}
