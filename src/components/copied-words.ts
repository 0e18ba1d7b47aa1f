/**
 * What is said once a link was copied.
 *
 * @param name the name of the link as screen readers have it: "5.3", or "Link to NEU 5.3 and
 *   Littletown 5.4", of which what comes before a colon is enough
 */
export function copiedWords(name: string): string {
  const [thing = ''] = name
    .trim()
    .replace(/^Link to /, '')
    .split(':');
  return `Link to ${thing} copied`;
}
