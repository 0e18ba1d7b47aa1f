import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lesserUser, type Place, type Program } from './program.ts';

const NAMES = {
  commands: ['apache2', 'httpd'],
  install: 'On Debian or Ubuntu: sudo apt-get install apache2',
  encodings: () => ['br', 'gzip'] as const,
};

/**
 * As on a server of one's own: the text is in its files, and no folder is searched for more.
 */
export const apache: Program = {
  ...NAMES,
  name: 'Apache',
  configure: (place) =>
    configure(place, [
      `<Directory ${siteOf(place)}>`,
      '    AllowOverride None',
      `    Include ${place.snippets}/apache/htaccess`,
      '</Directory>',
    ]),
};

/** As where space on a server is rented, and only its folder is one's own. */
export const htaccess: Program = {
  ...NAMES,
  name: 'Apache, .htaccess',
  configure: (place) => {
    copyFileSync(join(place.snippets, 'apache/htaccess'), join(siteOf(place), '.htaccess'));
    return configure(place, [`<Directory ${place.www}>`, '    AllowOverride All', '</Directory>']);
  },
};

function siteOf({ www, base }: Place): string {
  return `${www}${base}`.replace(/\/$/, '');
}

const MODULES = [
  'mpm_event',
  'authz_core',
  'unixd',
  'mime',
  'dir',
  'negotiation',
  'filter',
  'deflate',
  'headers',
  'rewrite',
];
const MODULE_FOLDERS = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/libexec/apache2',
];

function configure({ folder, www, port }: Place, lines: readonly string[]): readonly string[] {
  const user = lesserUser();
  const config = [
    ...MODULES.flatMap(loadLine),
    ...(user === null ? [] : [`User ${user}`]),
    'ServerName localhost',
    `ServerRoot ${folder}`,
    `DefaultRuntimeDir ${folder}`,
    `PidFile ${folder}/apache.pid`,
    `ErrorLog ${folder}/error.log`,
    `Listen 127.0.0.1:${port}`,
    `TypesConfig ${typesFile()}`,
    // Otherwise each connection ends after a hundred requests, which wrk counts as a failure.
    'MaxKeepAliveRequests 0',
    // What Debian sets, and what the text has to take back.
    'AddType application/x-gzip .gz .tgz',
    'AddLanguage en .en',
    `DocumentRoot ${www}`,
    `<Directory ${www}>`,
    '    Options FollowSymLinks',
    '    Require all granted',
    '</Directory>',
    ...lines,
    '',
  ];
  writeFileSync(join(folder, 'apache.conf'), config.join('\n'));
  return ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'];
}

/** Some are built into the program, and have no file. */
function loadLine(name: string): string[] {
  const file = MODULE_FOLDERS.map((place) => join(place, `mod_${name}.so`)).find((path) =>
    existsSync(path),
  );
  return file === undefined ? [] : [`LoadModule ${name}_module ${file}`];
}

function typesFile(): string {
  return existsSync('/etc/mime.types') ? '/etc/mime.types' : '/dev/null';
}
