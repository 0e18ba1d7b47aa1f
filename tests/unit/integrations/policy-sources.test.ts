import { expect, it } from 'vitest';
import { policySources } from '../../../src/integrations/policy-sources.ts';
import { readPolicyFiles } from '../../../src/integrations/content-files.ts';
import { root } from '../support/project.ts';

interface Hooks {
  configResolved(config: { root: string }): void;
  resolveId(id: string): string | null;
  load(this: { addWatchFile(file: string): void }, id: string): string | null;
}

const plugin = policySources() as unknown as Hooks;
plugin.configResolved({ root: root.replace(/\/$/, '') });

it('answers for its own module and no other', () => {
  expect(plugin.resolveId('virtual:policy-files')).not.toBeNull();
  expect(plugin.resolveId('virtual:hues.css')).toBeNull();
  expect(plugin.load.call({ addWatchFile: () => undefined }, 'elsewhere.ts')).toBeNull();
});

it('gives a module that reads the policies from disk, and none of their words, and watches each file', () => {
  const watched: string[] = [];
  const id = plugin.resolveId('virtual:policy-files') ?? '';
  const code = plugin.load.call({ addWatchFile: (file) => watched.push(file) }, id);
  const files = readPolicyFiles(root);
  expect(watched).toEqual(files.map(({ path }) => `${root}${path}`));
  expect(code).toContain('export const readFiles = () => readPolicyFiles(');
  expect(code?.length).toBeLessThan(1000);
});
