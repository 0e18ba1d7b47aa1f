import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileStems } from '../../../../scripts/export/file-stems.ts';

const DAY = '2026-12-09';

it('a file is named after its school and the day', () => {
  expect(fileStems(['Hill View Primary', ''], DAY)).toEqual([
    'hill-view-primary-social-media-policy-2026-12-09',
    'school-social-media-policy-2026-12-09',
  ]);
});

it('a school that would write over another’s file gets a number', () => {
  expect(fileStems(['Hill View', 'HILL VIEW!', 'Mill Lane', 'Hill-View'], DAY)).toEqual([
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
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const stems = fileStems(names, DAY);
      expect(stems).toHaveLength(names.length);
      expect(new Set(stems).size).toBe(names.length);
      for (const stem of stems) expect(stem).toMatch(/^[a-z0-9-]+$/);
    }),
  );
});
