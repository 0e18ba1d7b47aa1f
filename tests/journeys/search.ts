import assert from 'node:assert/strict';
import type { Reader } from './reader.ts';

const BOX = 'header [data-search-box]';

/** The box answers as the reader types and leads to the clause; the page groups and marks. */
export async function search(reader: Reader): Promise<void> {
  await reader.visit('policies/neu/');
  await reader.type(`${BOX} input`, 'parents as friends');
  await reader.sees(`${BOX} [role=status]`, /^1 topic\. \d+ clauses found\.$/);
  const options = await reader.texts(`${BOX} [role=option]`);
  assert.match(options[0] ?? '', /Parents as friends/);
  assert.match(options[5] ?? '', /^Littletown: .* 5\.3$/);
  for (let step = 0; step < 6; step += 1) await reader.press(`${BOX} input`, 'ArrowDown');
  await reader.press(`${BOX} input`, 'Enter');
  await reader.isAt('/policies/littletown/#5.3');
  await arrives(reader);
  await searchesOnItsPage(reader);
}

async function searchesOnItsPage(reader: Reader): Promise<void> {
  await reader.visit('search/?q=cautious+friends&policy=littletown');
  await reader.sees('#search-results li:has([data-rank])', /^Littletown 5\.3/);
  const marks = await reader.texts('#search-results mark');
  assert.ok(marks.includes('friends') && marks.includes('cautious'), marks.join());
  await reader.click('#search-results [data-rank]');
  await reader.until('the clause of the hit', () => location.hash === '#5.3', null);
  await arrives(reader);
}

/** Waits for what a page loads for the clause that somebody came for: Firefox reports cut loads. */
async function arrives(reader: Reader): Promise<void> {
  await reader.hasInView('[id="5.3"]');
  await reader.until('the script for who arrives', hasLoadedInPage, '/arrive.');
}

function hasLoadedInPage(part: string): boolean {
  return performance.getEntriesByType('resource').some(({ name }) => name.includes(part));
}
