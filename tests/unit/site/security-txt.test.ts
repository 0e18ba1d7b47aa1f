import { expect, it } from 'vitest';
import { securityText } from '../../../src/site/security-txt.ts';

it('security.txt says whom to write to, and until when that holds: less than a year', () => {
  const url = 'https://policies.example.org/.well-known/security.txt';
  expect(securityText('mailto:policies@example.org', url, new Date('2026-11-20')))
    .toBe(`Contact: mailto:policies@example.org
Expires: 2027-11-15T00:00:00Z
Preferred-Languages: en
Canonical: https://policies.example.org/.well-known/security.txt
`);
});
