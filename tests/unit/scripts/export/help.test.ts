import { expect, it } from 'vitest';
import { helpText } from '../../../../scripts/export/help.ts';
import { TEMPLATE } from '../../support/template.ts';

const HELP = helpText(TEMPLATE);

it('the help names every option', () => {
  const options = ['out', 'base', 'set', 'choose', 'answers', 'schools', 'only', 'date', 'help'];
  for (const option of options) expect(HELP).toContain(`\n  --${option}`);
});

it('the help names everything that can be set', () => {
  expect(HELP).toContain('recommended, hill-view, mill-lane');
  expect(HELP).toContain('  school        * Name of the school, such as “An example of school”');
  expect(HELP).toContain('  channels        Channels');
  expect(HELP).toContain('  review   yearly, 3-yearly, no-period');
});
