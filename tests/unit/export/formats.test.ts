import { describe, expect, it } from 'vitest';
import { writeAnswers } from '../../../src/adopt/read-answers.ts';
import { FORMATS, POLICY_FORMATS, type ExportFormat } from '../../../src/export/formats.ts';
import { answered, documentFor } from '../support/template.ts';

const ALL: readonly ExportFormat[] = FORMATS;
const ANSWERS = answered({ details: { school: 'Hill View', date_adopted: '2026-12-09' } });

/**
 * A file in a format, by its id. @throws Error if there is no such format, or the browser prints it
 */
async function made(id: string, answers = ANSWERS, document = documentFor(answers)) {
  const format = ALL.find((one) => one.id === id);
  if (format?.how !== 'write') throw new Error(`Nothing is written as ${id}.`);
  const content = await format.make({ document, answers });
  return content === null ? null : new Blob([content]).text();
}

describe('the table of formats', () => {
  it('has an id, a label and an ending for each, no two of them alike', () => {
    for (const key of ['id', 'label'] as const) {
      expect(new Set(ALL.map((format) => format[key])).size).toBe(ALL.length);
    }
    const names = ALL.flatMap((one) => (one.how === 'write' ? `${one.file}.${one.ending}` : []));
    expect(new Set(names).size).toBe(names.length);
  });

  it('has the formats of the policy itself, named by their endings', () => {
    expect(POLICY_FORMATS.map(({ id, ending }) => [id, ending])).toEqual([
      ['pdf', 'pdf'],
      ['docx', 'docx'],
      ['html', 'html'],
      ['md', 'md'],
      ['txt', 'txt'],
    ]);
  });

  it('makes what each row says', async () => {
    expect(await made('docx')).toMatch(/^PK/);
    expect(await made('html')).toMatch(/^<!doctype html>/);
    expect(await made('md')).toMatch(/^Hill View\n\n# Social media policy for staff\n/);
    expect(await made('txt')).toMatch(/^Hill View\nSocial media policy for staff\n/);
    expect(await made('calendar')).toContain('DTSTART;VALUE=DATE:20271209');
    expect(await made('answers')).toBe(writeAnswers(ANSWERS));
  });

  it('makes nothing where there is nothing to make', async () => {
    expect(await made('calendar', answered())).toBeNull();
  });
});
