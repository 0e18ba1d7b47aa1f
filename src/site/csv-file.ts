/** A table for spreadsheets, in UTF-8 without a mark at its start, which other readers would take for part of the first column. */
export function csvFile(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
