import assert from 'node:assert/strict';
import type { Reader } from './reader.ts';

interface Published {
  readonly clauses: readonly { readonly id: string; readonly text: string }[];
}

/** A link to a clause sets it off, the contents lead on, and every clause is there in its words. */
export async function read(reader: Reader): Promise<void> {
  await reader.visit('policies/neu/#5.3');
  await reader.hasInView('[id="5.3"]');
  assert.equal(await outlineOf(reader, '5.3'), 'solid');
  assert.equal(await outlineOf(reader, '5.1'), 'none');
  await expectEveryClause(reader);
  await openContents(reader);
  await reader.click('.contents a[href="#9"]');
  await reader.isAt('/policies/neu/#9');
  await reader.hasInView('[id="9"] h2');
  await readsNarrow(reader);
}

async function expectEveryClause(reader: Reader): Promise<void> {
  const missing = await reader.evaluate(async () => {
    const plain = (text: string) => text.replace(/\s+/g, '');
    const response = await fetch('../../data/policies/neu.json');
    const { clauses } = (await response.json()) as Published;
    if (clauses.length < 50) return ['most clauses'];
    return clauses
      .filter(({ id, text }) => {
        const words = document.getElementById(id)?.textContent ?? '';
        return !plain(words).includes(plain(text));
      })
      .map(({ id }) => id);
  }, null);
  assert.deepEqual(missing, []);
}

/** Where the window is narrow the contents are folded, and the page fits. */
async function readsNarrow(reader: Reader): Promise<void> {
  await reader.resize(390, 844);
  await reader.visit('policies/neu/');
  const wide = await reader.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    null,
  );
  assert.equal(wide, 0);
  await openContents(reader);
  await reader.hasInView('.contents a[href="#1"]');
}

async function openContents(reader: Reader): Promise<void> {
  const [link] = await reader.texts('.contents a');
  if (link === undefined) await reader.click('.contents summary');
}

function outlineOf(reader: Reader, id: string): Promise<string> {
  return reader.evaluate((one) => {
    const clause = document.getElementById(one);
    return clause === null ? 'missing' : getComputedStyle(clause).outlineStyle;
  }, id);
}
