import { beforeAll, describe, expect, it } from 'vitest';
import { Faces } from '../../../../src/export/pdf/faces.ts';
import { bytesOf, openKit, type Kit } from '../../../../src/export/pdf/kit.ts';
import { fontsFor, policyToPdfBytes } from '../../../../src/export/pdf/node.ts';
import { LOGO } from '../../support/answers.ts';
import { faultsOf } from '../../support/pdf/faults.ts';
import { MADE } from '../../support/pdf/made.ts';
import { answered, documentFor } from '../../support/template.ts';

const DOCUMENT = documentFor(answered({ logo: LOGO, choices: { parents: 'careful' } }));

let file: string;

beforeAll(async () => {
  file = Buffer.from(await policyToPdfBytes(DOCUMENT, MADE)).toString('latin1');
});

/** The same file with something else in it, of the same length as what it replaces. */
function changed(from: string, to: string): Uint8Array {
  expect(from).toHaveLength(to.length);
  expect(file).toContain(from);
  return new Uint8Array(Buffer.from(file.replace(from, to), 'latin1'));
}

/** A file with one paragraph, and what else is done to its page. */
function page(paint: (kit: Kit) => void): Promise<Uint8Array> {
  const faces = new Faces(fontsFor(DOCUMENT));
  const kit = openKit({ title: 'A page', author: null, made: MADE }, faces);
  kit.addPage();
  kit.outline.addItem('A page', { pageNumber: 0, top: 0, left: 0 });
  const root = kit.struct('Document');
  kit.addStructure(root);
  const heading = kit.struct('H1');
  root.add(heading);
  heading.add(kit.markStructureContent('H1'));
  kit.font('sans-0').fontSize(12).text('A page', 72, 72, { lineBreak: false, baseline: 'top' });
  kit.endMarkedContent();
  paint(kit);
  root.end();
  return bytesOf(kit);
}

describe('the checker of PDFs', () => {
  it.each([
    ['/Marked true', '/Marked null', 'It is not marked as tagged.'],
    ['/Lang (en-GB)', '/Lang (de-DE)', 'Its language is not British English.'],
    ['/DisplayDocTitle true', '/DisplayDocTitle null', 'Its title is not shown.'],
    ['/Outlines', '/Outlinex', 'It has no outline.'],
    ['/Metadata ', '/Metabata ', 'It has no metadata.'],
    ['/S /Document', '/S /Dokument', 'Its structure is no document.'],
    ['/S /H1', '/S /H2', 'It has not one title.'],
    ['/S /H2', '/S /H4', 'A heading of level 4 comes too early.'],
    ['/Scope /Column', '/Scope /Colomn', 'The head of a Column does not say so.'],
    ['/S /TH', '/S /TD', 'A TD is the head of a Column.'],
    ['/S /TD', '/S /TH', 'A TH is a cell.'],
    ['/S /Caption', '/S /Kaption', 'A Kaption is in a table.'],
    ['/ListNumbering', '/ListNombering', 'A list does not say how it is numbered.'],
    ['/S /Lbl', '/S /Lbx', 'An item is LI Lbx LBody.'],
    ['/Alt (', '/Alx (', 'A picture has no alternative text.'],
    ['/S /Link', '/S /Span', 'A link is outside of the structure.'],
    [
      '/Subtype /Link\n/Contents',
      '/Subtype /Link\n/Kontents',
      'A link does not say where it leads.',
    ],
    ['/ToUnicode', '/XoUnicode', 'A font does not tell its letters.'],
    ['/FontFile2', '/FontFile9', 'A font is not embedded.'],
  ])('finds a file in which %s is %s', async (from, to, fault) => {
    const faults = await faultsOf(changed(from, to));
    expect(faults).toContain(fault);
  });

  it('finds a contents entry with the number of another page', async () => {
    const [first = '', other = ''] = new Set(
      Array.from(file.matchAll(/\/Dest \[\d+ 0 R \/XYZ 0/g), ([target]) => target),
    );
    const faults = await faultsOf(changed(first, other));
    expect(faults.join()).toMatch(/^“1 Scope \d+” leads to page \d+\.$/);
  });

  it('finds nothing in a page of one heading', async () => {
    expect(await faultsOf(await page(() => undefined))).toEqual([]);
  });

  it('finds what is painted outside of elements', async () => {
    const bare = await page((kit) => kit.rect(0, 0, 10, 10).fill('#000000'));
    expect(await faultsOf(bare)).toEqual(['Something on page 1 is outside of elements.']);
    const words = await page((kit) =>
      kit.text('Stray', 72, 200, { lineBreak: false, baseline: 'top' }),
    );
    expect(await faultsOf(words)).toEqual(['Something on page 1 is outside of elements.']);
  });

  it('passes over what is marked as decoration', async () => {
    const marked = await page((kit) => {
      kit.markContent('Artifact', { type: 'Layout' });
      kit.rect(0, 0, 10, 10).fill('#000000');
      kit.endMarkedContent();
    });
    expect(await faultsOf(marked)).toEqual([]);
  });

  it('finds a link that no element holds', async () => {
    const loose = await page((kit) =>
      kit.annotate(0, 0, 9, 9, { Subtype: 'Link', Dest: [kit.page.dictionary, 'Fit'] }),
    );
    expect(await faultsOf(loose)).toEqual(['A link is outside of the structure.']);
  });
});
