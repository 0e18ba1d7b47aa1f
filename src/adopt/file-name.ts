/** Letters that a file name may have on every system, and the longest school name that it keeps. */
const LONGEST = 60;

/**
 * A file name with school and date.
 *
 * @param school as typed; may be empty
 * @param day such as "2026-11-21"
 * @param what such as "policy" or "changes"
 * @param extension without the dot
 * @returns "hill-view-primary-school-social-media-policy-2026-11-21.docx"
 */
export function fileName(school: string, day: string, what: string, extension: string): string {
  const name = school
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
  return `${[name || 'school', what, day].join('-')}.${extension}`;
}
