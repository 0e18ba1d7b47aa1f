/** A cell in quotation marks, or without, and what ends it. */
const CELL = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n|$)/gy;

/**
 * Reads CSV as RFC 4180 has it, so that a test need not trust what wrote it.
 *
 * @throws Error if it is not such CSV
 */
export function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (const match of csv.matchAll(CELL)) {
    if (at === csv.length) break;
    row.push(cellOf(match.groups));
    at = match.index + match[0].length;
    if (match.groups?.['end'] === ',') continue;
    rows.push(row);
    row = [];
  }
  if (at !== csv.length) throw new Error(`This is not CSV from character ${at}.`);
  return rows;
}

/**
 * The rows of a table by the names of its columns; the byte order mark at its start is left out,
 * and must be there.
 */
export function parseTable(csv: string): Record<string, string>[] {
  if (!csv.startsWith('\uFEFF')) throw new Error('This table has no byte order mark.');
  const [header = [], ...rows] = parseCsv(csv.slice(1));
  return rows.map((cells) =>
    Object.fromEntries(cells.map((cell, index) => [header[index] ?? '', cell])),
  );
}

function cellOf(groups: Record<string, string> | undefined): string {
  return groups?.['quoted']?.replaceAll('""', '"') ?? groups?.['plain'] ?? '';
}
