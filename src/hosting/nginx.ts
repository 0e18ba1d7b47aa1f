import { MEDIA_TYPES, OTHER_TYPE, typesThat } from './media-types.ts';
import { CACHE_RULES, escaped, NOT_SERVED, REVALIDATED } from './rules.ts';
import { MADE_BY_THE_BUILD, type HostedSite, type HostFile } from './site.ts';

/**
 * The settings of nginx, in the folders in which Debian keeps such things.
 *
 * @param site as it is hosted
 * @returns a table for all of nginx, the location of the site, what Brotli needs, and a server for
 *   a container
 */
export function nginxFiles(site: HostedSite): HostFile[] {
  return [
    { name: 'nginx/conf.d/side-by-clause.conf', text: cacheTable(site) },
    { name: 'nginx/snippets/side-by-clause.conf', text: location(site) },
    { name: 'nginx/snippets/side-by-clause-brotli.conf', text: BROTLI },
    { name: 'nginx/container.conf', text: container(site) },
  ];
}

function cacheTable({ base }: HostedSite): string {
  const rules = CACHE_RULES.flatMap(({ files, pattern, cache }) => [
    `    # ${files}`,
    `    "~^${escaped(base)}(?:${pattern})$" "${cache}";`,
  ]);
  return lines(
    MADE_BY_THE_BUILD,
    '# How long each file may be kept. A missing file counts as the page that says so.',
    'map $uri $side_by_clause_cache {',
    `    default "${REVALIDATED}";`,
    ...rules,
    '}',
  );
}

function location({ base, headers }: HostedSite): string {
  const missing = `${base}404.html`;
  return lines(
    MADE_BY_THE_BUILD,
    `location ${base} {`,
    ...Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '    add_header Cache-Control $side_by_clause_cache always;',
    '',
    ...types(),
    '',
    '    # Copies that the build has compressed; what has none is compressed as it is sent.',
    '    gzip_static on;',
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_proxied any;',
    '    gzip_min_length 1024;',
    `    gzip_types ${typesThat(({ shrinks }) => shrinks)
      .filter((type) => type !== 'text/html')
      .join(' ')};`,
    '    include snippets/side-by-clause-brotli[.]conf;',
    '',
    '    index index.html;',
    '    absolute_redirect off;',
    `    error_page 404 ${missing};`,
    '    # A folder without a page is missing, not forbidden.',
    `    error_page 403 =404 ${missing};`,
    `    location ~ "^${escaped(base)}(?:${NOT_SERVED})$" {`,
    '        return 404;',
    '    }',
    '}',
  );
}

function types(): string[] {
  const texts = typesThat(({ isText }) => isText).filter((type) => type !== 'text/html');
  return [
    '    types {',
    ...MEDIA_TYPES.map(({ type, endings }) => `        ${type} ${endings.join(' ')};`),
    '    }',
    `    default_type ${OTHER_TYPE};`,
    '    charset utf-8;',
    `    charset_types ${texts.join(' ')};`,
  ];
}

/** A file of its own: nginx refuses words of a module that it does not have. */
const BROTLI = lines(MADE_BY_THE_BUILD, 'brotli_static on;');

/**
 * Any name is answered: what comes before a container knows what it is called. If the site is under
 * a path, the top leads to it.
 */
function container({ base }: HostedSite): string {
  return lines(
    MADE_BY_THE_BUILD,
    'server {',
    '    listen 8080 default_server;',
    '    server_tokens off;',
    '    root /srv/www;',
    ...(base === '/'
      ? []
      : ['    absolute_redirect off;', `    location = / { return 302 ${base}; }`]),
    '    include snippets/side-by-clause.conf;',
    '}',
  );
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}
