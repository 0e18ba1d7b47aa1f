import { expect, it } from 'vitest';
import { siteTemplate } from '../support/site-template.ts';

it('what staff may use and what they are promised is a change to consult on; names, roles and dates are not', () => {
  const ids = siteTemplate.details.filter(({ substance }) => substance).map(({ id }) => id);
  expect(ids).toEqual(['official_channels', 'support_services']);
});
