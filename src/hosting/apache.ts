import { headerOf, MEDIA_TYPES, OTHER_TYPE, typesThat } from './media-types.ts';
import { CACHE_RULES, escaped, INDEX_ENDINGS, NOT_SERVED, REVALIDATED } from './rules.ts';
import { MADE_BY_THE_BUILD, type HostedSite, type HostFile } from './site.ts';

/**
 * The settings of Apache: one text, which can be the `.htaccess` of the site's folder or are in a
 * <Directory> of a server's own files. It has no <IfModule>: a server that lacks a module must say
 * so, and not leave out the security headers without a word.
 *
 * @param site as it is hosted
 */
export function apacheFiles(site: HostedSite): HostFile[] {
  return [{ name: 'apache/htaccess', text: htaccess(site) }];
}

function htaccess({ base, headers }: HostedSite): string {
  return [
    MADE_BY_THE_BUILD,
    '# It needs the modules headers and rewrite: a2enmod headers rewrite',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    '',
    ...Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`),
    'Header always merge Vary Accept-Encoding',
    '',
    ...cacheLines(base),
    '',
    ...typeLines(),
    '',
    ...rewriteLines(base),
    '',
  ].join('\n');
}

/**
 * The last that matches holds, so the first rule comes last. Compressed copies have the path of
 * what they are copies of, and an ending.
 */
function cacheLines(base: string): string[] {
  const rules = CACHE_RULES.toReversed().flatMap(({ files, pattern, cache }) => [
    `# ${files}`,
    `Header always set Cache-Control "${cache}" ` +
      `"expr=%{REQUEST_URI} =~ m#^${escaped(base)}(?:${pattern})(?:\\.br|\\.gz)?$#"`,
  ]);
  return [`Header always set Cache-Control "${REVALIDATED}"`, ...rules];
}

/** Elsewhere .gz is a type, and .br and .en are languages. */
function typeLines(): string[] {
  return [
    ...MEDIA_TYPES.map((media) => `AddType "${headerOf(media)}" ${dotted(media.endings)}`),
    '# The files of the search index.',
    `<FilesMatch "\\.(?:${INDEX_ENDINGS})$">`,
    `    ForceType ${OTHER_TYPE}`,
    '</FilesMatch>',
    'RemoveType .gz .br',
    'RemoveLanguage .br .en',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    '# What has no compressed copy is compressed as it is sent.',
    '<IfModule mod_deflate.c>',
    '    # Apache adds -gzip to the ETag of what it compresses, and would not know it again.',
    String.raw`    RequestHeader edit If-None-Match '^"((.*)-gzip)"$' '"$1", "$2"'`,
    '    <IfModule mod_filter.c>',
    `        AddOutputFilterByType DEFLATE ${typesThat(({ shrinks }) => shrinks).join(' ')}`,
    '    </IfModule>',
    '</IfModule>',
  ];
}

function dotted(endings: readonly string[]): string {
  return endings.map((ending) => `.${ending}`).join(' ');
}

function rewriteLines(base: string): string[] {
  return [
    'RewriteEngine On',
    `RewriteCond "%{REQUEST_URI}" "^${escaped(base)}(?:${NOT_SERVED})$"`,
    'RewriteRule "^" - [R=404,L]',
    '# A folder without a page is missing, not forbidden.',
    'RewriteCond "%{REQUEST_FILENAME}" -d',
    'RewriteCond "%{REQUEST_FILENAME}/index.html" !-f',
    'RewriteRule "^" - [R=404,L]',
    '# Copies that the build has compressed.',
    ...compressedLines('br', 'br'),
    ...compressedLines('gzip', 'gz'),
  ];
}

/** A weight of nothing is a refusal. */
const NOT_REFUSED = String.raw`(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))`;

function compressedLines(encoding: string, ending: string): string[] {
  const asked = `RewriteCond "%{HTTP:Accept-Encoding}" "\\b${encoding}\\b${NOT_REFUSED}"`;
  return [
    asked,
    `RewriteCond "%{REQUEST_FILENAME}index.html.${ending}" -f`,
    `RewriteRule "^((?:.*/)?)$" "$1index.html.${ending}" [L]`,
    asked,
    `RewriteCond "%{REQUEST_FILENAME}.${ending}" -f`,
    `RewriteRule "^(.+)$" "$1.${ending}" [L]`,
  ];
}
