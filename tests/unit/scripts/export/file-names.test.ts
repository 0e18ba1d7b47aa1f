import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileNames } from '../../../../scripts/export/file-names.ts';
import { anyCharacter } from '../../support/any-character.ts';

const DAY = '2026-12-09';

it('a file is named after its school and the day', () => {
  expect(fileNames(['Hill View Primary', ''], DAY)).toEqual([
    'hill-view-primary-social-media-policy-2026-12-09',
    'school-social-media-policy-2026-12-09',
  ]);
});

it('a school that would write over another’s file gets a number', () => {
  expect(fileNames(['Hill View', 'HILL VIEW!', 'Mill Lane', 'Hill-View'], DAY)).toEqual([
    'hill-view-social-media-policy-2026-12-09',
    'hill-view-social-media-policy-2026-12-09-2',
    'mill-lane-social-media-policy-2026-12-09',
    'hill-view-social-media-policy-2026-12-09-3',
  ]);
});

it('no two schools have the same file, whatever they are called', () => {
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
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const all = fileNames(names, DAY);
      expect(all).toHaveLength(names.length);
      expect(new Set(all).size).toBe(names.length);
      for (const one of all) expect(one).toMatch(/^[a-z0-9-]+$/);
    }),
  );
});
