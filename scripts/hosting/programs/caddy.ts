import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './program.ts';

/**
 * As on a server of one's own, but without a certificate, which nobody gives out for this machine.
 */
export const caddy: Program = {
  name: 'Caddy',
  commands: ['caddy'],
  install: 'On Debian or Ubuntu: sudo apt-get install caddy',
  encodings: () => ['br', 'gzip'],
  configure: ({ folder, www, snippets, port }) => {
    const config = [
      '{',
      '\tadmin off',
      '\tauto_https off',
      `\tstorage file_system ${folder}/storage`,
      '}',
      `http://127.0.0.1:${port} {`,
      '\tbind 127.0.0.1',
      `\troot * ${www}`,
      `\timport ${snippets}/caddy/side-by-clause.caddy`,
      '}',
      '',
    ];
    const file = join(folder, 'Caddyfile');
    writeFileSync(file, config.join('\n'));
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  },
};
