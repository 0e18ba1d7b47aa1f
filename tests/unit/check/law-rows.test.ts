import { describe, expect, it } from 'vitest';
import { citationReader } from '../../../src/check/citations.ts';
import { lawRows } from '../../../src/check/law-rows.ts';
import { references } from '../support/references.ts';

const read = citationReader(references);

/** The rows for clauses numbered from 1. */
function rowsOf(...texts: readonly string[]) {
  const clauses = texts.map((text, index) => {
    const id = String(index + 1);
    return { id, number: id, section: 's', parent: null, text };
  });
  return lawRows(read(clauses), (id) => id);
}

const told = (...texts: readonly string[]) =>
  rowsOf(...texts).map(({ title, status, isOutOfDate, instead }) => [
    title,
    status,
    isOutOfDate,
    instead,
  ]);

describe('a row of what a document names', () => {
  it('is of its own for earlier editions of guidance, and says what to cite', () => {
    const newest = 'Keeping Children Safe in Education, edition of 1 September 2026';
    expect(told('Read KCSIE.', 'Read KCSIE 2023.', 'Read KCSIE (September 2025).')).toEqual([
      ['Keeping Children Safe in Education, an earlier edition', 'Replaced', true, newest],
      [newest, 'Current', false, null],
    ]);
  });

  it('says of an earlier edition no more than follows from there being a newer one', () => {
    const [row] = rowsOf('Read Working Together to Safeguard Children 2018.');
    expect(row?.note).toBe(
      'An edition of an earlier year, which a newer one has replaced. The newest that our register knows: Working Together to Safeguard Children, 2026.',
    );
  });

  it('is one for what is named in the same way in copies of the register', () => {
    const citations = structuredClone(
      read([clause('KCSIE 2023'), clause('KCSIE 2024')]).map((one) => structuredClone(one)),
    );
    expect(lawRows(citations, (id) => id)).toHaveLength(1);
  });

  it('calls current what is named rightly, though another name of it is not', () => {
    expect(told('Staff use X (formerly Twitter) under the UK GDPR.')).toEqual([
      ['X (formerly Twitter)', 'Current', false, null],
      ['UK General Data Protection Regulation (UK GDPR)', 'Current', false, null],
    ]);
  });

  it('says that an Act is named as what went before, and not that it is in force', () => {
    expect(told('The Data Protection Act 2018 replaced the Data Protection Act 1998.')).toEqual([
      ['Data Protection Act 2018', 'Amended', false, null],
      ['Data Protection Act 1998, named as what went before', 'Replaced', false, null],
    ]);
  });

  it('has nothing to cite in place of what is closed', () => {
    expect(told('Pages on Google+')).toEqual([['Google+', 'Closed', true, null]]);
  });

  it('keeps apart what is named as gone in one clause and relied on in another', () => {
    const rows = rowsOf(
      'The former Data Protection Act 1998.',
      'We obey the Data Protection Act 1998.',
    );
    expect(
      rows.map(({ isOutOfDate, places }) => [isOutOfDate, places.map(({ clause: id }) => id)]),
    ).toEqual([
      [true, ['2']],
      [false, ['1']],
    ]);
  });
});

describe('the notes of the register', () => {
  it('speak of no policy as if it were the reader’s', () => {
    const wrong = references.filter(({ note }) => /\bthe policy\b/i.test(note)).map(({ id }) => id);
    expect(wrong).toEqual([]);
  });
});

function clause(text: string) {
  return { id: '1', number: '1', section: 's', parent: null, text };
}
