import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toDocx } from '../../scripts/documents/docx.ts';
import { toPdf } from '../../scripts/documents/pdf.ts';
import { SAMPLE } from '../../scripts/documents/sample-policy.ts';
import type { Reader } from './reader.ts';

const LAW = /It names 11 laws, guidance documents and platforms .* 5 are out of date/;

/** A document in Word and one in PDF are read in the browser, and compared with the library. */
export async function check(reader: Reader): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'journey-check-'));
  await begin(reader);
  try {
    for (const [name, bytes] of [
      ['sample.docx', await toDocx(SAMPLE, 'automatic')],
      ['sample.pdf', await toPdf(SAMPLE)],
    ] as const) {
      writeFileSync(join(folder, name), bytes);
      await chooses(reader, join(folder, name));
      await reader.sees('.report h2', new RegExp(name));
      await seesTheReport(reader);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  await takesItAway(reader);
}

/** Opens the sample that the page offers, and waits for the report. */
export async function checkSample(reader: Reader): Promise<void> {
  await begin(reader);
  await reader.click({ role: 'button', name: 'Try the sample' });
  await seesTheReport(reader);
}

async function begin(reader: Reader): Promise<void> {
  await reader.visit('check/');
  await reader.until('a page that can be used', isReadyInPage, '.check');
}

/** Chooses a file; where there is a report, the field for it is folded. */
async function chooses(reader: Reader, path: string): Promise<void> {
  const [field] = await reader.texts('label:has(+ input[type=file]), label:has(input[type=file])');
  if (field === undefined) await reader.click({ role: 'button', name: 'Open another document' });
  await reader.attach('input[type=file]', path);
}

async function seesTheReport(reader: Reader): Promise<void> {
  await reader.sees('.report > .working', /^The report is ready\.$/);
  await reader.sees('#in-short + .lead', LAW);
  const [law] = await reader.texts('.law-list');
  assert.match(law ?? '', /Data Protection Act 1998/);
}

async function takesItAway(reader: Reader): Promise<void> {
  const { name, bytes } = await reader.save({
    role: 'button',
    name: 'Topics as a spreadsheet (CSV)',
  });
  assert.equal(name, 'sample-topics.csv');
  assert.match(new TextDecoder().decode(bytes), /cl\. 7\.1/);
}

function isReadyInPage(css: string): boolean {
  return document.querySelector(css)?.hasAttribute('data-ready') === true;
}
