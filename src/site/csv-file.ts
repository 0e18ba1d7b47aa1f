/**
 * A table for spreadsheets, in UTF-8. As bytes, because whatever reads a response as text drops the
 * mark at its start.
 */
export function csvFile(text: string): Response {
  return new Response(new TextEncoder().encode(text), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
