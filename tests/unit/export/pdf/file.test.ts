import { describe, expect, it } from 'vitest';
import { policyToPdfBytes } from '../../../../src/export/pdf/node.ts';
import { MADE } from '../../support/pdf/made.ts';
import { pageLines } from '../../support/pdf/pages.ts';
import { elementsIn, readTree, textIn } from '../../support/pdf/tree.ts';
import { answered, documentFor } from '../../support/template.ts';

const DETAILS = { school: 'Hill View <Primary> & “Infants”', owner: 'A. Head', channels: 'email' };
const FINISHED = documentFor(answered({ details: DETAILS, choices: { parents: 'careful' } }));
const DRAFT = documentFor(answered());

describe('the file of a PDF', () => {
  it('says whose it is, what and when', async () => {
    const bytes = await policyToPdfBytes(FINISHED, MADE);
    const title = `${DETAILS.school} – Social media policy for staff`;
    const { document } = await readTree(bytes);
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({
      ...{ Title: title, Author: DETAILS.school, Language: 'en-GB' },
      CreationDate: 'D:20261209100000Z',
    });
    expect(metadata?.get('dc:title')).toBe(title);
    expect(metadata?.get('dc:creator')).toEqual([DETAILS.school]);
    await document.loadingTask.destroy();
  });

  it('names no author while the school has no name', async () => {
    const bytes = await policyToPdfBytes(DRAFT, MADE);
    const { document } = await readTree(bytes);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: 'Social media policy for staff' });
    await document.loadingTask.destroy();
    expect(Buffer.from(bytes).includes('/Author')).toBe(false);
  });

  it('says that it follows PDF/UA', async () => {
    const bytes = Buffer.from(await policyToPdfBytes(FINISHED, MADE));
    expect(bytes.toString('latin1')).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  });

  it('has an outline of sections and clauses, each leading to its page', async () => {
    const { document } = await readTree(await policyToPdfBytes(FINISHED, MADE));
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      ...FINISHED.sections.map(({ number, title }) => `${number} ${title}`),
      ...FINISHED.closing.map(({ title }) => title),
    ]);
    expect(outline[1]?.items.map(({ title }) => title)).toEqual(
      FINISHED.sections[1]?.clauses.map(({ number, heading }) => `${number} ${heading}`),
    );
    const pages = outline.map(({ dest }) =>
      document.getPageIndex(Array.isArray(dest) ? dest[0] : null),
    );
    const numbers = await Promise.all(pages);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers);
    expect(numbers.at(-1)).toBe(document.numPages - 1);
    await document.loadingTask.destroy();
  });

  it('has a running head and the number of the page on every page but the first', async () => {
    const pages = await pageLines(await policyToPdfBytes(FINISHED, MADE));
    const [first = [], ...others] = pages;
    expect(first.join('\n')).not.toMatch(/Page \d/);
    expect(first[0]).toBe(DETAILS.school);
    others.forEach((lines, at) => {
      expect(lines[0]).toBe(`${DETAILS.school} – Social media policy for staff`);
      expect(lines.at(-1)).toBe(`Page ${at + 2} of ${pages.length}`);
    });
  });

  it('says at the head of every page that it is a draft, while it is one', async () => {
    const pages = await pageLines(await policyToPdfBytes(DRAFT, MADE));
    const heads = pages.slice(1).map((lines) => lines[0]);
    expect(heads.length).toBeGreaterThan(2);
    for (const head of heads) {
      expect(head).toBe('[Name of the school] – Social media policy for staff Draft');
    }
  });

  it('shortens a running head that has no room', async () => {
    const details = { ...DETAILS, school: 'A school of many words '.repeat(20) };
    const pages = await pageLines(await policyToPdfBytes(documentFor(answered({ details })), MADE));
    expect(pages[1]?.[0]).toMatch(/^A school of many words .*…$/);
  });

  it('leads from a reference to the heading of its clause', async () => {
    const { root, document } = await readTree(await policyToPdfBytes(FINISHED, MADE));
    const link = elementsIn(root).find((one) => one.type === 'Link' && /^clause/.test(textIn(one)));
    const number = textIn(link ?? root).replace('clause ', '');
    const heading = elementsIn(root).find(
      (one) => one.type === 'H3' && textIn(one).startsWith(`${number} `),
    );
    const [words] = heading?.children ?? [];
    const annotation = link?.children.find((one) => one.kind === 'annotation');
    const target = annotation?.data.get('Dest') as readonly unknown[];
    const page = await document.getPage(words?.kind === 'words' ? words.page : 0);
    expect(target[0]).toMatchObject({ id: page.ref?.num });
    expect(annotation?.data.get('Contents')).toBe(`clause ${number}`);
    await document.loadingTask.destroy();
  });
});
