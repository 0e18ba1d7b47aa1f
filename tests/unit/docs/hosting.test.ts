import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { serverFiles } from '../../../src/hosting/files.ts';
import { readSiteConfig } from '../../../src/site/config.ts';
import { SECURITY_HEADERS } from '../../../src/site/headers.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string) => readFileSync(ROOT + file, 'utf8');

const WRITTEN = serverFiles({ base: '/', headers: SECURITY_HEADERS }).map(({ name }) => name);

describe('the container', () => {
  const container = read('Containerfile');

  it('copies files that the build writes', () => {
    const copied = [...container.matchAll(/--from=build \/site\/dist-hosting\/(\S+)/g)];
    expect(copied.length).toBe(3);
    for (const [, name] of copied) expect(WRITTEN).toContain(name);
  });

  it('is built from what is there, and gets all that the build reads', () => {
    const allowed = [...read('.dockerignore').matchAll(/^!(\S+)$/gm)].map(([, name]) => name ?? '');
    for (const name of allowed) expect(existsSync(ROOT + name), name).toBe(true);
    for (const name of ['package-lock.json', '.npmrc', 'src', 'public', 'astro.config.mjs']) {
      expect(allowed).toContain(name);
    }
    expect(container).toContain('COPY package.json package-lock.json .npmrc ./');
  });

  it('serves from the folder and on the port that its nginx is told of', () => {
    const [server = ''] = serverFiles({ base: '/', headers: SECURITY_HEADERS })
      .filter(({ name }) => name === 'nginx/container.conf')
      .map(({ text }) => text);
    const [, folder] = /root (\S+);/.exec(server) ?? [];
    const [, port] = /listen (\d+)/.exec(server) ?? [];
    expect(container).toContain(`COPY --from=build /www ${folder}\n`);
    expect(container).toContain(`EXPOSE ${port}\n`);
  });

  it('hands on variables that the build knows, and takes them left empty', () => {
    const variables = [...container.matchAll(/^ARG (\w+)(?:=(.*))?$/gm)];
    const given = Object.fromEntries(variables.map(([, name, value]) => [name, value ?? '']));
    expect(Object.keys(given)).toEqual([
      'SITE_URL',
      'BASE_PATH',
      'REPOSITORY_URL',
      'CONTACT',
      'HSTS',
      'OFFLINE',
    ]);
    expect(readSiteConfig(given)).toMatchObject({ base: '/', hsts: 'host', offline: 'off' });
  });
});

interface Job {
  permissions: Record<string, string>;
  needs?: string;
  if?: string;
  steps: { run?: string; uses?: string; if?: string; env?: Record<string, string> }[];
}

describe('the workflow for GitHub Pages', () => {
  const workflow = parse(read('.github/workflows/pages.yml')) as {
    permissions: Record<string, string>;
    jobs: Record<'build' | 'publish', Job>;
  };
  const { build, publish } = workflow.jobs;

  it('gives each job what it needs and no more', () => {
    expect(workflow.permissions).toEqual({});
    expect(build.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });

  it('tests before it builds what is published, for the address that Pages names', () => {
    const runs = build.steps.flatMap(({ run }) => run ?? []);
    expect(runs).toEqual([
      'npm ci',
      'npx playwright install --with-deps chromium firefox webkit',
      'npm test',
      'npm run build',
    ]);
    const { env } = build.steps.find(({ run }) => run === 'npm run build') ?? {};
    expect(env).toMatchObject({
      SITE_URL: '${{ steps.pages.outputs.origin }}',
      BASE_PATH: '${{ steps.pages.outputs.base_path }}',
    });
  });

  it('publishes nothing that was only proposed', () => {
    expect(publish.needs).toBe('build');
    expect(publish.if).toBe("github.event_name != 'pull_request'");
  });

  it('names the major version of every action', () => {
    const actions = [...build.steps, ...publish.steps].flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBe(5);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@v\d+$/);
  });
});

describe('the guide to hosting', () => {
  const guide = read('docs/hosting.md');

  it('names every file that the build writes for the owners of servers', () => {
    for (const name of WRITTEN) {
      const folder = name.replace(/\/[^/]+$/, '');
      expect(guide.includes(name) || guide.includes(`dist-hosting/${folder}`), name).toBe(true);
    }
  });

  it('names no file that the build does not write', () => {
    const named = [...guide.matchAll(/dist-hosting\/([\w./-]*\w)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) {
      expect(
        WRITTEN.some((one) => one === name || one.startsWith(`${name}/`)),
        name,
      ).toBe(true);
    }
  });

  it('is led to from the README', () => {
    expect(read('README.md')).toContain('(docs/hosting.md)');
  });
});
