import { expect, it } from 'vitest';
import { plainImports } from '../../../src/build/plain-imports.ts';

const { load } = plainImports();
const code = (id: string): unknown => typeof load === 'function' && Reflect.apply(load, {}, [id]);

it("puts a helper that only loads in the place of Vite's", () => {
  expect(code('\0vite/preload-helper.js')).toBe('export const __vitePreload = (load) => load();');
});

it('leaves every other module alone', () => {
  expect(code('/src/search/client/box.ts')).toBeNull();
});
