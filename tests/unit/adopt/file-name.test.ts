import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/adopt/file-name.ts';
import { typed } from '../support/answers.ts';

const named = (school: string) => fileName(school, '2026-11-21', 'policy', 'docx');

describe('a file name', () => {
  it('has school, kind, day and extension', () => {
    expect(fileName('Hill View Primary', '2026-11-21', 'social-media-policy', 'docx')).toBe(
      'hill-view-primary-social-media-policy-2026-11-21.docx',
    );
  });

  it.each([
    ['St Mary’s C of E', 'st-marys-c-of-e'],
    ["Queen's", 'queens'],
    ['Ysgol Gŵyr & Llŷn', 'ysgol-gwyr-llyn'],
    ['École Élémentaire', 'ecole-elementaire'],
    ['  Hill   View  ', 'hill-view'],
    ['Hill/View\\Primary:*?"<>|', 'hill-view-primary'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.hidden', 'hidden'],
    ['CON', 'con'],
    ['Hill\u0000View\r\nPrimary', 'hill-view-primary'],
    ['Hill View 🏫 Primary', 'hill-view-primary'],
    ['School №2', 'school-no2'],
  ])('of %j begins with %s', (school, begin) => {
    expect(named(school)).toBe(`${begin}-policy-2026-11-21.docx`);
  });

  it.each(['', '   ', 'مدرسة التل', '学校', '🏫🏫', '///', '---', '\u202e'])(
    'of %j, which leaves no letter, begins with "school"',
    (school) => {
      expect(named(school)).toBe('school-policy-2026-11-21.docx');
    },
  );

  it('of a very long name is cut, and not after a dash', () => {
    expect(named('Hill '.repeat(10_000))).toBe(
      `${'hill-'.repeat(12).slice(0, -1)}-policy-2026-11-21.docx`,
    );
    expect(named('x'.repeat(10_000))).toBe(`${'x'.repeat(60)}-policy-2026-11-21.docx`);
  });

  it('is one that every system takes, whatever was typed', () => {
    fc.assert(
      fc.property(typed, (school) => {
        expect(named(school)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-policy-2026-11-21\.docx$/);
        expect(named(school).length).toBeLessThanOrEqual(90);
      }),
    );
  });
});
