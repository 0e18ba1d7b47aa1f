import assert from 'node:assert/strict';
import type { Reader } from './reader.ts';

/** The verdict leads to its topics, differences are marked by line, and are stepped through. */
export async function compare(reader: Reader): Promise<void> {
  await reader.visit('compare/neu/littletown/');
  await followsTheVerdict(reader);
  await seesEveryMark(reader);
  await stepsThrough(reader);
  await filters(reader);
  await reader.visit('compare/?a=clifton-lodge&b=neu');
  await reader.sees('main .verdict', /Clifton Lodge/);
  await reader.click({ role: 'link', name: 'Swap sides' });
  await reader.sees('h1', /^NEU and Clifton Lodge, side by side$/);
}

async function followsTheVerdict(reader: Reader): Promise<void> {
  const anchors = await reader.evaluate(
    () =>
      Array.from(document.querySelectorAll('.verdict .lead a'), (one) => one.getAttribute('href')),
    null,
  );
  assert.ok(anchors.length > 3, 'the verdict leads to its topics');
  await reader.click(`.verdict .lead a[href="${anchors[0]}"]`);
  await reader.hasInView(`[id="${anchors[0]?.slice(1)}"]`);
}

/** By their computed style: an engine that does not know a declaration draws no line. */
async function seesEveryMark(reader: Reader): Promise<void> {
  const lines = await reader.evaluate(() => {
    const lineOf = (css: string) => {
      const mark = document.querySelector(css);
      if (mark === null) return 'missing';
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
      return `${textDecorationLine} ${textDecorationStyle}`;
    };
    return [
      lineOf('[id="neu-5.3"] .left del'),
      lineOf('[id="neu-5.3"] .right ins'),
      lineOf('.side.left .naming'),
      lineOf('.side.right .naming'),
      lineOf('.legend-box .naming'),
    ];
  }, null);
  const dotted = 'underline dotted';
  assert.deepEqual(lines, ['line-through solid', 'underline solid', dotted, dotted, dotted]);
}

async function stepsThrough(reader: Reader): Promise<void> {
  await reader.visit('compare/neu/littletown/');
  for (const at of [1, 2]) {
    await reader.click({ role: 'button', name: 'Next difference' });
    await reader.sees('[data-steps]', new RegExp(`^${at} of \\d+ shown$`));
  }
}

async function filters(reader: Reader): Promise<void> {
  await reader.choose('Show', 'All, opened out');
  const all = (await reader.texts('.block')).length;
  await reader.choose('Show', 'Differences only');
  await reader.until('fewer rows', showsFewerInPage, all);
  await reader.choose('Columns', 'One column');
  await reader.until('one column', hidesTheLeftInPage, null);
}

function showsFewerInPage(before: number): boolean {
  const rows = Array.from(document.querySelectorAll('.block'));
  return rows.filter((one) => one.checkVisibility()).length < before;
}

function hidesTheLeftInPage(): boolean {
  return document.querySelector('[id="neu-5.3"] .left .q')?.checkVisibility() === false;
}
