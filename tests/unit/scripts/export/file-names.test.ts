import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileNames, nameOfFile } from '../../../../scripts/export/file-names.ts';
import { PRODUCTS } from '../../../../scripts/export/products.ts';
import { anyCharacter } from '../../support/any-character.ts';

const DAY = '2026-12-09';
const PDF = { file: 'social-media-policy', ending: 'pdf' };

const pdfNames = (schools: readonly string[]) =>
  fileNames(schools, DAY).map((one) => nameOfFile(one, PDF));

it('a file is named after its school, what it is and the day', () => {
  expect(pdfNames(['Hill View Primary', ''])).toEqual([
    'hill-view-primary-social-media-policy-2026-12-09.pdf',
    'school-social-media-policy-2026-12-09.pdf',
  ]);
});

it('a school that would write over another’s files gets a number, the same in all of its own', () => {
  expect(pdfNames(['Hill View', 'HILL VIEW!', 'Mill Lane', 'Hill-View'])).toEqual([
    'hill-view-social-media-policy-2026-12-09.pdf',
    'hill-view-social-media-policy-2026-12-09-2.pdf',
    'mill-lane-social-media-policy-2026-12-09.pdf',
    'hill-view-social-media-policy-2026-12-09-3.pdf',
  ]);
  const second = { school: 'Hill View', end: '2026-12-09-2' };
  expect(nameOfFile(second, { file: 'social-media-policy-changes', ending: 'docx' })).toBe(
    'hill-view-social-media-policy-changes-2026-12-09-2.docx',
  );
});

it('no two files have the same name, whatever schools are called', () => {
  const name = fc.oneof(
    fc.constantFrom(
      'Hill View',
      'hill view',
      'school',
      '',
      '🏫',
      'مدرسة',
      '../hill',
      'a'.repeat(90),
    ),
    fc.string({ unit: anyCharacter, maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (schools) => {
      const all = fileNames(schools, DAY).flatMap((one) =>
        PRODUCTS.map((product) => nameOfFile(one, product)),
      );
      expect(all).toHaveLength(schools.length * PRODUCTS.length);
      expect(new Set(all).size).toBe(all.length);
      for (const one of all) expect(one).toMatch(/^[a-z0-9-]+\.[a-z]+$/);
    }),
  );
});
