/**
 * A data file: JSON that a person can read, ending in a line break, the same bytes for the same
 * value.
 */
export function jsonFile(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
