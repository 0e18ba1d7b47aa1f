import assert from 'node:assert/strict';
import { begin, nameSchool } from './adopt.ts';
import { checkSample } from './check.ts';
import { readPages, type PrintedPage } from './pdf.ts';
import type { Reader } from './reader.ts';

const POLICIES = ['neu', 'newall-green', 'alderley-edge', 'clifton-lodge', 'littletown'];

/** Policies, comparison, matrix, adopted policy and report print alone, whole and well broken. */
export async function print(reader: Reader): Promise<void> {
  for (const slug of POLICIES) {
    await reader.visit(`policies/${slug}/`);
    hasWords(await printed(reader), 'End of the document. Source: ');
  }
  for (const order of ['', 'by-topic/']) {
    await reader.visit(`compare/neu/littletown/${order}`);
    hasWords(await printed(reader), 'be cautious if friends with parents');
  }
  await reader.visit('law/');
  hasWords(await printed(reader), 'Data Protection Act 1998');
  await printsTheMatrix(reader);
  await printsTheAdopted(reader);
  await checkSample(reader);
  hasWords(await printed(reader), 'Check of a social media policy');
}

/** Every sheet lies across, and the table takes its whole width. */
async function printsTheMatrix(reader: Reader): Promise<void> {
  await reader.visit('topics/');
  const pages = await printed(reader);
  hasWords(pages, 'Where the policies stand');
  assert.ok(
    pages.every(({ width, height }) => width > height),
    'every sheet lies across',
  );
  const narrow = pages
    .filter(({ text }) => text.includes('agree'))
    .filter(({ right, width }) => right < width * 0.85);
  assert.equal(narrow.length, 0, 'the table is as wide as the sheet');
}

/** Every page of a draft says so: a single one may be all that somebody gets to see. */
async function printsTheAdopted(reader: Reader): Promise<void> {
  await begin(reader);
  await nameSchool(reader);
  const pages = await printed(reader);
  hasWords(pages, 'Hill View Primary School');
  const silent = pages.filter(({ text }) => !text.includes('Draft'));
  assert.equal(silent.length, 0, 'every page says that it is a draft');
}

/** Prints the page; nothing that is only for the screen may be on paper. */
async function printed(reader: Reader): Promise<PrintedPage[]> {
  if (reader.print === null) throw new Error('This driver cannot print.');
  const headings = await reader.texts('h2, h3, h4');
  const pages = await readPages(await reader.print());
  const text = unspaced(textOf(pages));
  for (const furniture of ['Search topics and clauses', 'Skip to the text', 'Take it away']) {
    assert.ok(!text.includes(unspaced(furniture)), `“${furniture}” is not printed`);
  }
  assert.deepEqual(badEnds(pages, headings), [], 'no page ends badly');
  return pages;
}

/** A number or letter of a clause, alone on its line. */
const NUMBER = /^(¶?\d+(\.\d+)*|[a-z]|\([a-z]+\))$/;
/** What a browser may print in the margin of every page. */
const MARGIN = /^Side by Clause|Page \d+ of \d+$/;

/** Pages that end in a heading or in the number of a clause whose words come on the next. */
function badEnds(pages: readonly PrintedPage[], headings: readonly string[]): string[] {
  const known = new Set(headings.map(unspaced));
  return pages.slice(0, -1).flatMap(({ lines }, at) => {
    const own = lines.filter(({ text }) => !MARGIN.test(text));
    const last = own.at(-1)?.text.trim() ?? '';
    const isContents = own.some(({ text }) => text.trim() === 'Contents');
    const isHeading = known.has(unspaced(last)) && !isContents;
    if (own.length === 0) return [`page ${at + 1} is empty`];
    return isHeading || NUMBER.test(last) ? [`page ${at + 1} ends in “${last}”`] : [];
  });
}

function hasWords(pages: readonly PrintedPage[], words: string): void {
  assert.ok(unspaced(textOf(pages)).includes(unspaced(words)), `“${words}” is printed`);
}

function textOf(pages: readonly PrintedPage[]): string {
  return pages.map(({ text }) => text).join(' ');
}

function unspaced(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}
