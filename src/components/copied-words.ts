/**
 * What is said once a link was copied.
 *
 * @param name the name of the link as screen readers have it: "5.3", or "Link to this row: neu-5.3", of which the first part is enough
 */
export function copiedWords(name: string): string {
  const [thing = ''] = name
    .trim()
    .replace(/^Link to /, '')
    .split(':');
  return `Link to ${thing} copied`;
}
