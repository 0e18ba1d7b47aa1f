import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { begin, nameSchool } from './adopt.ts';
import { wordsOfPages } from './pdf.ts';
import type { Reader } from './reader.ts';

const SCHOOL = 'Hill View Primary School';

/** What the browser saves is whole: PDF, Word and HTML of a policy, and a comparison as CSV. */
export async function takeAway(reader: Reader): Promise<void> {
  await begin(reader);
  await nameSchool(reader, SCHOOL);
  const headings = await reader.texts('.adopted-clause h3');
  assert.ok(headings.length > 20, 'the policy has its clauses');
  const expected = [SCHOOL, ...headings];
  hasAll('PDF', await pdf(reader), expected);
  hasAll('HTML', unspaced(tagless(await textFrom(reader, 'HTML'))), expected);
  hasAll('Word', await word(reader), [SCHOOL, ...headings.map(withoutNumber)]);
  await comparisonAsCsv(reader);
}

async function pdf(reader: Reader): Promise<string> {
  const { name, bytes } = await fileOf(reader, 'Download PDF');
  assert.match(name, /^hill-view-primary-school-.*\.pdf$/);
  return unspaced((await wordsOfPages(bytes)).join(' '));
}

async function word(reader: Reader): Promise<string> {
  const { name, bytes } = await fileOf(reader, 'Word');
  assert.match(name, /^hill-view-primary-school-.*\.docx$/);
  const body = unzipSync(bytes)['word/document.xml'] ?? new Uint8Array();
  return unspaced(tagless(strFromU8(body)));
}

async function textFrom(reader: Reader, button: string): Promise<string> {
  return new TextDecoder().decode((await fileOf(reader, button)).bytes);
}

function fileOf(reader: Reader, button: string) {
  return reader.save({ role: 'button', name: button, within: '.take-away' });
}

async function comparisonAsCsv(reader: Reader): Promise<void> {
  await reader.visit('compare/neu/littletown/');
  await reader.click('.take-away > summary');
  const name = 'Clauses as a spreadsheet (CSV)';
  const saved = await reader.save({ role: 'link', name });
  assert.equal(saved.name, 'neu-littletown.csv');
  const text = new TextDecoder().decode(saved.bytes);
  assert.match(text, /friends with parents/);
  assert.ok(text.split('\r\n').length > 60, 'a line for each row');
}

function hasAll(format: string, text: string, words: readonly string[]): void {
  const missing = words.filter((one) => !text.includes(unspaced(one)));
  assert.deepEqual(missing, [], `the ${format} has every clause and the name`);
}

function withoutNumber(heading: string): string {
  return heading.replace(/^[\d.]+\s*/, '');
}

function tagless(markup: string): string {
  const plain = markup.replaceAll(/<[^>]+>/g, '');
  return plain.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}

/** Words as they can be found again, whatever comes between letters. */
function unspaced(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}
