import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/**
 * The words of a Word file, with a line for each paragraph, after its XML was found to be sound.
 */
export async function readWord(page: Page, bytes: Uint8Array): Promise<string> {
  const files = unzipSync(bytes);
  const sources = Object.entries(files)
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, data]) => [name, strFromU8(data)] as const);
  const broken = await page.evaluate(
    (all) =>
      all
        .filter(([, xml]) =>
          new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'),
        )
        .map(([name]) => name),
    sources,
  );
  expect(broken).toEqual([]);
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    return Array.from(document.getElementsByTagName('w:p'), (paragraph) =>
      Array.from(paragraph.querySelectorAll('t, delText'), (run) => run.textContent).join(''),
    ).join('\n');
  }, body);
}
