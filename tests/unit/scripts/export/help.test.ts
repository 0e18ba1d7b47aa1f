import { expect, it } from 'vitest';
import { FLAGS, WITH_VALUE } from '../../../../scripts/export/given.ts';
import { helpText } from '../../../../scripts/export/help.ts';
import { PRODUCTS } from '../../../../scripts/export/products.ts';
import { TEMPLATE } from '../../support/template.ts';

const HELP = helpText(TEMPLATE);

it('the help names every option', () => {
  for (const option of [...WITH_VALUE, ...FLAGS]) expect(HELP).toContain(`\n  --${option}`);
});

it('the help names everything that can be set', () => {
  expect(HELP).toContain('recommended, hill-view, mill-lane');
  expect(HELP).toContain('  school        * Name of the school, such as “An example of school”');
  expect(HELP).toContain('  channels        Channels');
  expect(HELP).toContain('  review   yearly, 3-yearly, no-period');
});

it('the help names every file that can be made, and which are made anyhow', () => {
  for (const { id } of PRODUCTS) expect(HELP).toMatch(new RegExp(`\\n {2}${id} `));
  expect(HELP).toContain('  pdf      * the policy');
  expect(HELP).toContain('  note       what differs');
});
