import { expect, it } from 'vitest';
import { loadTemplate } from '../../scripts/export/template.ts';
import type { Template } from '../../src/adopt/template.ts';
import { read, ROOT } from './site.ts';

it('gives the command that makes policies the very template of the page: answers of the one are no news to the other', () => {
  const built = JSON.parse(read('adopt/template.json')) as Template;
  expect(JSON.parse(JSON.stringify(loadTemplate(ROOT)))).toEqual(built);
});
