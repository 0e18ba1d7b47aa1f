import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECOMMENDED } from '../../../../src/adopt/answers.ts';
import { startFrom } from '../../../../src/adopt/starts.ts';
import { assemble } from '../../../../src/adopt/assemble.ts';
import { policyToWordBytes } from '../../../../src/export/word/index.ts';
import { convert, OFFICE, SETS_ARIAL_TO_WIDTH } from '../../../unit/support/office.ts';
import { siteTemplate } from '../../../unit/support/site-template.ts';
import { answered, documentFor } from '../../../unit/support/template.ts';
import { paragraphs, part, partsOf } from '../../../unit/support/word.ts';

const INPUT = documentFor(answered({ choices: { parents: 'careful' } }));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'word-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A Word document as LibreOffice lays it out. */
async function printed(bytes: Uint8Array, name: string) {
  writeFileSync(join(folder, `${name}.docx`), bytes);
  convert([join(folder, `${name}.docx`)], { to: 'pdf', out: folder });
  const data = new Uint8Array(readFileSync(join(folder, `${name}.pdf`)));
  const pdf = await getDocument({ data }).promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (page) => wordsOf(await pdf.getPage(page))));
  const outline = await pdf.getOutline();
  return { pages, words: pages.join('\n'), headings: outline.map(({ title }) => title), outline };
}

async function wordsOf(page: { getTextContent(): Promise<{ items: unknown[] }> }): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => (item as { str?: string }).str ?? '').join('');
}

/** The same document with a section more, right after the contents. */
function withSectionMore(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const more = ['Heading1', 'Heading2'].map(
    (style) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>More</w:t></w:r></w:p>`,
  );
  const changed = body.replace('</w:sdt>', `</w:sdt>${more.join('')}`);
  return zipSync({ ...files, 'word/document.xml': strToU8(changed) });
}

describe.skipIf(!OFFICE)('a policy opened in LibreOffice', () => {
  it('has numbered headings for its navigation', async () => {
    const { headings, outline } = await printed(await policyToWordBytes(INPUT), 'policy');
    expect(headings.slice(0, 4)).toEqual([
      '1 Scope',
      '2 Contact with others',
      '3 Oversight',
      'Law and guidance named',
    ]);
    expect(outline[1]?.items.map(({ title }) => title)).toEqual([
      '2.1 Parents as friends',
      '2.2 Official channels',
    ]);
  }, 180_000);

  it('has references that follow when a section comes in before them', async () => {
    const bytes = await policyToWordBytes(INPUT);
    expect((await printed(bytes, 'before')).words).toContain('trouble (see clause 3.1)');
    expect((await printed(withSectionMore(bytes), 'after')).words).toContain(
      'trouble (see clause 4.1)',
    );
  }, 180_000);

  it.skipIf(!SETS_ARIAL_TO_WIDTH)(
    'has its headings on the pages that its contents say',
    async () => {
      const document = assemble(siteTemplate, startFrom(siteTemplate, RECOMMENDED));
      const bytes = await policyToWordBytes(document);
      const body = part(partsOf(bytes), 'word/document.xml');
      const said = paragraphs(body)
        .filter(({ style }) => style === 'TOC1')
        .map(({ text }) => Number(/\t(\d+)$/.exec(text)?.[1]));
      const { pages } = await printed(bytes, 'recommended');
      const found = document.contents.entries.map(({ number, title }) => {
        const heading = `${number ?? ''}${title}`.replaceAll(' ', '');
        return (
          pages.findIndex((page, at) => at > 1 && page.replaceAll(' ', '').includes(heading)) + 1
        );
      });
      expect(said).toEqual(found);
      expect(said.length).toBeGreaterThan(10);
    },
    180_000,
  );
});
