import { describe, expect, it } from 'vitest';
import { expiryWarnings, isExpired } from '../../../src/law/expiry.ts';
import { formatReport } from '../../../src/report/format.ts';
import { referenceFile, SOUND, spoilt, titled } from '../support/reference-source.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe('a reference', () => {
  it.each([
    [false, '2026-11-20', '2026-11-20'],
    [false, '2026-11-20', '2027-11-19'],
    [false, '2026-11-20', '2027-11-20'],
    [true, '2026-11-20', '2027-11-21'],
    [true, '2026-11-20', '2030-01-01'],
    [false, '2026-11', '2027-10-31'],
    [false, '2026-11', '2027-11-01'],
    [true, '2026-11', '2027-11-02'],
    [false, '2026-12-31', '2027-12-31'],
    [true, '2026-12-31', '2028-01-01'],
    [false, '2028-02-29', '2029-03-01'],
    [true, '2028-02-29', '2029-03-02'],
    [false, '2027-01', '2026-11-20'],
  ])('is expired %j if checked %s and today is %s', (expected, checked, today) => {
    expect(isExpired({ checked, status: 'current' }, day(today))).toBe(expected);
  });

  it('that was not checked at all does not expire', () => {
    expect(isExpired({ checked: '1999-01', status: 'unchecked' }, day('2026-11-20'))).toBe(false);
  });
});

describe('the warnings of references to check again', () => {
  const files = [
    referenceFile(spoilt("'2026-11'", "'2025-10-31'")),
    referenceFile(titled('Slate Act 1952'), 'slate-act-1952'),
    referenceFile(titled('Sponge Act 1999').replace('2026-11', '2024-01'), 'sponge-act-1999'),
  ];

  it('name each at its place, and none that was checked of late', () => {
    expect(formatReport(expiryWarnings(files, day('2026-11-20'))))
      .toBe(`blackboard-act-1991.yaml:12:10  reference-expired
  "Blackboard Act 1991" was last checked 2025-10-31, more than 12 months ago.
  Fix: Check the note against its source again, correct it if need be, and give the new date. Until then pages say "check again".

sponge-act-1999.yaml:12:10  reference-expired
  "Sponge Act 1999" was last checked 2024-01, more than 12 months ago.
  Fix: Check the note against its source again, correct it if need be, and give the new date. Until then pages say "check again".

2 problems in 2 files. Each rule is explained in docs/rules.md.`);
  });

  it('are none on the day itself, and name all a long time after', () => {
    expect(expiryWarnings([referenceFile(SOUND)], day('2027-11-01'))).toEqual([]);
    expect(expiryWarnings(files, day('2040-01-01'))).toHaveLength(3);
  });

  it('pass over files that cannot be read, which are problems of another kind', () => {
    const faulty = ['title: [', spoilt('kind: act', 'kind: bylaw')].map((one) =>
      referenceFile(one),
    );
    expect(expiryWarnings(faulty, day('2040-01-01'))).toEqual([]);
  });
});
