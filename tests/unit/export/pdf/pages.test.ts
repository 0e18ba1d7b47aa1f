import { describe, expect, it } from 'vitest';
import { sampleSchools } from '../../../../scripts/export/sample-schools.ts';
import { RECOMMENDED, type Answers } from '../../../../src/adopt/answers.ts';
import { startFrom } from '../../../../src/adopt/starts.ts';
import { FORM_IDS, FORMS } from '../../../../src/adopt/forms.ts';
import type { Placed, Tag } from '../../../../src/export/pdf/blocks.ts';
import { Faces } from '../../../../src/export/pdf/faces.ts';
import { layOut, type Layout } from '../../../../src/export/pdf/layout.ts';
import { TEXT_HEIGHT, TEXT_WIDTH } from '../../../../src/export/pdf/look.ts';
import { fontsFor } from '../../../../src/export/pdf/node.ts';
import { siteDocument } from '../../support/pdf/made.ts';
import { siteTemplate } from '../../support/site-template.ts';
import { ownClause } from '../../support/template.ts';

function laidOut(answers: Answers): Layout {
  const document = siteDocument(answers);
  return layOut(document, new Faces(fontsFor(document)));
}

const START = startFrom(siteTemplate, RECOMMENDED);
const FORM_TITLES = ['Staff acknowledgement', ...FORM_IDS.map((id) => FORMS[id].title)];
/** A line may end with a space that is not seen. */
const SPACE = 4;
const LAYOUTS = sampleSchools(siteTemplate).map((answers) =>
  laidOut({ ...answers, forms: FORM_IDS }),
);

function allTags(tag: Tag): Tag[] {
  return [tag, ...tag.children.flatMap(allTags)];
}

function tagsOf({ root }: Layout, type: Tag['type']): Tag[] {
  return allTags(root).filter((one) => one.type === type);
}

interface Spot {
  readonly page: number;
  readonly y: number;
}

/** Where the lines of an element and of all below it are, in order. */
function spotsOf({ pages }: Layout, tag: Tag): Spot[] {
  const own = new Set(allTags(tag));
  return pages.flatMap(({ placed }, page) =>
    placed.filter((one) => own.has(one.tag)).map(({ y }) => ({ page, y })),
  );
}

function pagesOf(layout: Layout, tag: Tag): number[] {
  return [...new Set(spotsOf(layout, tag).map(({ page }) => page))];
}

function textOf(placed: readonly Placed[]): string {
  return placed
    .flatMap((one) => (one.kind === 'line' ? one.line.fragments.map(({ text }) => text) : []))
    .join('');
}

describe('the pages of a PDF', () => {
  it('end with no heading', () => {
    for (const { pages } of LAYOUTS) {
      const last = pages.map(({ placed }) => placed.at(-1)?.tag.type);
      for (const type of last) expect(type).not.toMatch(/^(H\d|Caption)$/);
    }
  });

  it('hold at least two lines of a paragraph that is longer', () => {
    for (const layout of LAYOUTS) {
      for (const tag of [...tagsOf(layout, 'P'), ...tagsOf(layout, 'LBody')]) {
        const lines = [...new Set(spotsOf(layout, tag).map(({ page, y }) => `${page} ${y}`))];
        const onPages = Map.groupBy(lines, (line) => line.split(' ')[0]);
        if (lines.length < 2) continue;
        for (const [, some] of onPages) expect(some.length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('keep letters and dots beside the first line of their texts', () => {
    for (const layout of LAYOUTS) {
      for (const item of tagsOf(layout, 'LI')) {
        const [label, body] = item.children.map((child) => spotsOf(layout, child)[0]);
        expect(body).toBeDefined();
        expect(label).toEqual(body);
      }
    }
  });

  it('break no row of a table', () => {
    for (const layout of LAYOUTS) {
      for (const row of tagsOf(layout, 'TR')) expect(pagesOf(layout, row)).toHaveLength(1);
    }
  });

  it('have each form to themselves, with all its rows', () => {
    for (const layout of LAYOUTS) {
      const forms = tagsOf(layout, 'Sect').filter(({ title }) => FORM_TITLES.includes(title ?? ''));
      expect(forms).toHaveLength(1 + FORM_IDS.length);
      for (const form of forms) {
        const [page = -1, ...more] = pagesOf(layout, form);
        expect(more, form.title).toEqual([]);
        const own = new Set(allTags(form));
        expect(layout.pages[page]?.placed.every(({ tag }) => own.has(tag))).toBe(true);
      }
    }
  });

  it('hold everything between their margins', () => {
    const words = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(9);
    const own = [ownClause(1, 'conduct', words, `${words}\n- ${words}\n  - ${words}`)];
    const details = { ...START.details, school: words, owner: words };
    for (const layout of [...LAYOUTS, laidOut({ ...START, details, own })]) {
      for (const { placed } of layout.pages) {
        for (const one of placed) {
          const width = one.kind === 'line' ? one.line.width : one.width;
          expect(one.x + width).toBeLessThanOrEqual(TEXT_WIDTH + SPACE);
          expect(one.y).toBeLessThanOrEqual(TEXT_HEIGHT);
          expect(one.x).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  it('show the head of a table that goes on, and read it out once', () => {
    const rows = Array.from({ length: 80 }, (_one, at) => `Row ${at}: entry`).join('\n');
    const layout = laidOut({ ...START, details: { ...START.details, control_rows: rows } });
    const [table] = tagsOf(layout, 'Table');
    if (!table) throw new Error('There is no table.');
    const [first, ...others] = pagesOf(layout, table);
    expect(others.length).toBeGreaterThan(1);
    expect(layout.pages[first ?? 0]?.repeated).toEqual([]);
    for (const page of others) expect(textOf(layout.pages[page]?.repeated ?? [])).toBe('ItemEntry');
    const heads = allTags(table).filter(({ scope }) => scope === 'Column');
    expect(heads).toHaveLength(2);
  });

  it('set the words of the model in serif, and all others in sans', () => {
    for (const layout of LAYOUTS) {
      const quoted = new Set(tagsOf(layout, 'BlockQuote').flatMap(allTags));
      expect(quoted.size).toBeGreaterThan(0);
      for (const { placed } of layout.pages) {
        for (const one of placed) {
          if (one.kind !== 'line') continue;
          const faces = one.line.fragments.map(({ run }) => run.style.face);
          if (quoted.has(one.tag)) expect(faces).toContain('serif');
          else expect(faces).not.toContain('serif');
        }
      }
    }
  });
});
