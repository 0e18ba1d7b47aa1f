import { describe, expect, it } from 'vitest';
import { importsIn } from '../../../../scripts/architecture/imports.mjs';

describe('the imports of a file', () => {
  it.each([
    ['values', "import { one } from './one.ts';"],
    ['types', "import type { One } from './one.ts';"],
    ['what is handed on', "export * from './one.ts';"],
    ['what is loaded on demand', "const one = () => import('./one.ts');"],
    ['the type of what is loaded on demand', "type One = typeof import('./one.ts');"],
  ])('are found where it imports %s', (_what, code) => {
    expect(importsIn('src/room/file.ts', code)).toEqual(['src/room/one.ts']);
  });

  it('are paths from the folder of the project, each once', () => {
    const code = `
      import { two } from '../other/two.ts';
      import type { Two } from '../other/two.ts';
      import { z } from 'zod';`;
    expect(importsIn('src/room/file.ts', code)).toEqual(['src/other/two.ts']);
  });

  it('of a page are between its fences and in its scripts', () => {
    const page = `---
import Bar from './Bar.astro';
---
<p>import { nothing } from './nothing.ts';</p>
<script>
  import '../start.ts';
</script>
<script>import '../second.ts';</script>`;
    expect(importsIn('src/room/Page.astro', page)).toEqual([
      'src/room/Bar.astro',
      'src/start.ts',
      'src/second.ts',
    ]);
  });

  it('of a page with neither are none', () => {
    expect(importsIn('src/room/Page.astro', "<p>from './nothing.ts'</p>")).toEqual([]);
  });
});
