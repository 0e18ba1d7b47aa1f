/** Somebody who keeps a warning for longer than this asks again whom to write to. */
const VALID_DAYS = 360;
const MS_A_DAY = 86_400_000;

/**
 * The file security.txt (RFC 9116): whom to tell of a weakness in the site.
 *
 * @param contact an address that begins with mailto: or https://
 * @param url where the file is published
 * @param today the day of the build; the file is valid for somewhat less than a year
 */
export function securityText(contact: string, url: string, today: Date): string {
  const expires = new Date(today.getTime() + VALID_DAYS * MS_A_DAY).toISOString();
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.slice(0, 'yyyy-mm-dd'.length)}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${url}`,
    '',
  ].join('\n');
}
