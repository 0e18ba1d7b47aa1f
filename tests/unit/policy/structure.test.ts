import { describe, expect, it } from 'vitest';
import {
  hasStructure,
  readPolicy,
  sectionDepth,
  validatePolicies,
} from '../../../src/policy/index.ts';
import { formatReport } from '../../../src/report/format.ts';
import { readPolicyFiles } from '../../../src/integrations/content-files.ts';
import { root, structureFiles } from '../support/project.ts';

/** Each policy with the ids, printed marks and owners of its clauses. */
const outline = (slug: string) => {
  const file = structureFiles.find((one) => one.slug === slug);
  if (!file) throw new Error(`There is no fixture ${slug}.`);
  return readPolicy(file).clauses.map(({ id, number, parent }) => [id, number, parent]);
};

describe('documents of any structure', () => {
  it.each(structureFiles.map((file) => [file.slug, file] as const))(
    'are sound: %s',
    (_slug, file) => {
      expect(formatReport(validatePolicies([file]))).toBe('');
    },
  );

  it('may number anew under each heading', () => {
    expect(outline('sea-bank')).toEqual([
      ['your-accounts.1', '1', null],
      ['your-accounts.2', '2', null],
      ['your-accounts.p1', null, null],
      ['our-accounts.1', '(1)', null],
      ['our-accounts.1.a', '(a)', 'our-accounts.1'],
    ]);
  });

  it('may number on through headings, and by letter', () => {
    expect(outline('hill-view')).toEqual([
      ['1', '1.', null],
      ['2', '2.', null],
      ['2.p2', null, '2'],
      ['3', '3.', null],
      ['A1', 'A1', null],
      ['A1-2', 'A1', null],
    ]);
  });

  it('may hold sections within sections, and clauses after them', () => {
    expect(outline('mill-lane').map(([id]) => id)).toEqual([
      ...['1.1', '1.1.p2', '1.1.f1', '1.1.f1.p2', '1.1.f2'],
      ...['1.2', '1.2.p2', '1.2.p3', '1.2.p3.a', '1.2.p3.b', '1.2.p4'],
      ...['1.3', '1.3.a', '1.3.a.p2', '1.3.b', '1.3.b.p2', '1.3.b.p3', '1.3.b.p4'],
      ...['2.1.1', '2.1.1.a', '2.1.1.b', '2.1.1.b.i', '2.1.1.b.ii', '2.1.1.b.ii.p2', '2.1.1.c'],
      ...['2.1.1.p2', '2.1.1.p2.1', '2.1.1.p2.2'],
      ...['2.2', '2.2.t1.r1', '2.2.t1.r2', '2.2.t1.r3'],
      ...['pictures-of-pupils.p1', 'pictures-of-pupils.p1.t1.r2', '2.3'],
    ]);
  });
});

describe('the depth of a section', () => {
  it('is how many it is in', () => {
    const sections = [
      { id: '2', parent: null },
      { id: 'pictures', parent: '2' },
      { id: 'of-pupils', parent: 'pictures' },
    ];
    expect(sections.map(({ id }) => sectionDepth(sections, id))).toEqual([0, 1, 2]);
  });
});

describe('the styles for structure', () => {
  const needs = (source: string) =>
    hasStructure(readPolicy({ slug: 'a', path: 'a.mdx', source }), bodyOf(source));
  const bodyOf = (source: string) => source.replace(/^---\n.*?\n---\n/s, '');

  it('are asked for by policies that have any', () => {
    const asking = structureFiles.filter(({ source }) => needs(source)).map(({ slug }) => slug);
    expect(asking).toEqual(['hill-view', 'mill-lane']);
  });

  it('are not asked for by those that have bullets alone', () => {
    const files = readPolicyFiles(root).filter(({ slug }) => slug === 'neu');
    expect(files.map(({ source }) => needs(source))).toEqual([false]);
  });
});
