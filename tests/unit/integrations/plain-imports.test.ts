import { expect, it } from 'vitest';
import { plainImports } from '../../../src/integrations/plain-imports.ts';

const { load, generateBundle } = plainImports();
const code = (id: string): unknown => typeof load === 'function' && Reflect.apply(load, {}, [id]);

it("puts a helper that only loads in the place of Vite's", () => {
  expect(code('\0vite/preload-helper.js')).toBe('export const __vitePreload = (load) => load();');
});

it('leaves every other module alone', () => {
  expect(code('/src/search/client/box.ts')).toBeNull();
});

/** What becomes of the code of a chunk. */
function written(code: string): string {
  const chunk = { type: 'chunk', code };
  const handler = typeof generateBundle === 'object' && generateBundle.handler;
  if (!handler) throw new Error('The plugin does nothing to the bundle.');
  Reflect.apply(handler, {}, [{}, { 'page.js': chunk }]);
  return chunk.code;
}

it('drops the list of what Vite would preload, and its use', () => {
  const list = 'const __vite__mapDeps=(i,m=__vite__mapDeps)=>i.map(i=>d[i]);\n';
  const use =
    'e(()=>import(`./box.js`).then(e=>e.enhance(n)),__vite__mapDeps([0,1])),e(()=>import(`./b.js`),[])';
  expect(written(list + use)).toBe(
    'e(()=>import(`./box.js`).then(e=>e.enhance(n))),e(()=>import(`./b.js`),[])',
  );
});

it('leaves a chunk without such a list as it is', () => {
  expect(written('call(first,[])')).toBe('call(first,[])');
});

it('puts the helper in the place of its import, and drops its chunk', () => {
  const page = {
    type: 'chunk',
    code: 'import{t as e}from"./preload-helper.A-1.js";e(()=>import(`./b.js`),[])',
  };
  const bundle: Record<string, unknown> = { 'page.js': page, '_astro/preload-helper.A-1.js': {} };
  const handler = typeof generateBundle === 'object' && generateBundle.handler;
  if (handler) Reflect.apply(handler, {}, [{}, bundle]);
  expect(page.code).toBe('var e=e=>e();e(()=>import(`./b.js`),[])');
  expect(Object.keys(bundle)).toEqual(['page.js']);
});
