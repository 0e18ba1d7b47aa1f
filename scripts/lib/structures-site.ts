import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolicy } from '../../src/policy/index.ts';
import { readPolicyFiles } from '../../src/integrations/content-files.ts';
import { run } from './run.mjs';

/** A copy of the project, beside which the policies of tests/fixtures/structures are published. */
const SITE = '.cache/structures-site';
const FIXTURES = 'tests/fixtures/structures';
const COPIED = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

rmSync(SITE, { recursive: true, force: true });
for (const name of COPIED) cpSync(name, join(SITE, name), { recursive: true });
const added = readdirSync(FIXTURES);
for (const file of added) cpSync(join(FIXTURES, file), join(SITE, 'src/content/policies', file));
addStances(added.map((file) => file.replace(/\.mdx$/, '')));
process.exitCode = await run('astro', ['build', '--root', SITE], { OUT_DIR: '../structures' });

/** Every topic says that they are silent, but for one, under which all their clauses stand. */
function addStances(slugs: readonly string[]): void {
  const policies = readPolicyFiles(SITE).filter(({ slug }) => slugs.includes(slug));
  const ids = policies.map((file) => [file.slug, readPolicy(file).clauses] as const);
  const folder = join(SITE, 'src/content/topics');
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    const source = readFileSync(path, 'utf8');
    const position = /^ {2}- id: (\S+)$/m.exec(source)?.[1];
    const stances = ids.map(([slug, clauses]) =>
      file === 'definition.yaml'
        ? stanceOf(
            slug,
            String(position),
            clauses.map(({ id }) => id),
          )
        : stanceOf(slug, 'silent', []),
    );
    writeFileSync(path, source.replace(/^policies:\n/m, `policies:\n${stances.join('')}`));
  }
}

function stanceOf(slug: string, position: string, clauses: readonly string[]): string {
  const stance = { position, clauses, says: 'It is there for its structure.' };
  return `  ${slug}: ${JSON.stringify(stance)}\n`;
}
