import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lesserUser, type Place, type Program } from './program.ts';

const NAMES = {
  commands: ['nginx'],
  install: 'On Debian or Ubuntu: sudo apt-get install nginx libnginx-mod-http-brotli-static',
};

/** As on a server of one's own: the snippet is in a server block. */
export const nginx: Program = {
  ...NAMES,
  name: 'nginx',
  encodings: () => (brotliModule() ? ['br', 'gzip'] : ['gzip']),
  configure: (place) => {
    const server = [
      'server {',
      `    listen 127.0.0.1:${place.port};`,
      `    root ${place.www};`,
      '    include snippets/side-by-clause.conf;',
      '}',
    ];
    return configure(place, server.join('\n'), brotliModule());
  },
};

/**
 * The very configuration of the container, except for where it listens and where its files are. It
 * has no module for Brotli.
 */
export const container: Program = {
  ...NAMES,
  name: 'container’s nginx',
  encodings: () => ['gzip'],
  configure: (place) => {
    const text = readFileSync(join(place.snippets, 'nginx/container.conf'), 'utf8');
    const here = text
      .replace('listen 8080', `listen 127.0.0.1:${place.port}`)
      .replace('root /srv/www', `root ${place.www}`);
    return configure(place, here, null);
  },
};

function configure(place: Place, server: string, brotli: string | null): readonly string[] {
  const { folder, snippets } = place;
  cpSync(join(snippets, 'nginx'), folder, { recursive: true });
  if (brotli === null) rmSync(join(folder, 'snippets/side-by-clause-brotli.conf'));
  mkdirSync(join(folder, 'temp'));
  writeFileSync(join(folder, 'conf.d/server.conf'), server);
  writeFileSync(join(folder, 'nginx.conf'), mainFile(folder, brotli));
  return ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
}

function mainFile(folder: string, brotli: string | null): string {
  const user = lesserUser();
  return [
    ...(brotli === null ? [] : [`load_module ${brotli};`]),
    ...(user === null ? [] : [`user ${user};`]),
    'daemon off;',
    'worker_processes auto;',
    `pid ${folder}/nginx.pid;`,
    'events { worker_connections 768; }',
    'http {',
    '    access_log off;',
    '    sendfile on;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `    ${name}_temp_path ${folder}/temp/${name};`,
    ),
    '    include conf.d/*.conf;',
    '}',
    '',
  ].join('\n');
}

/** Path of the module that sends what was compressed with Brotli; null if it is not installed. */
function brotliModule(): string | null {
  const places = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/etc/nginx/modules'];
  const files = places.map((place) => join(place, 'ngx_http_brotli_static_module.so'));
  return files.find((file) => existsSync(file)) ?? null;
}
