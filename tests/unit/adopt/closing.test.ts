import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/adopt/answers.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { inlineText } from '../../../src/adopt/fill.ts';
import type { Detail, Template } from '../../../src/adopt/template.ts';
import { answered, TEMPLATE } from '../support/template.ts';

/** A detail for the chair beside those of the template. */
const CHAIR: Detail = {
  id: 'chair',
  group: 'people',
  label: 'Chair',
  help: 'Who chairs the governors.',
  example: 'the chair of governors',
  kind: 'role',
  required: false,
  initial: '',
  substance: false,
};
const WITH_CHAIR: Template = { ...TEMPLATE, details: [...TEMPLATE.details, CHAIR] };

function rolesFor(answers: Answers, template: Template = WITH_CHAIR): string[] {
  const { closing } = assemble(template, answers);
  const tables = closing.flatMap((part) => (part.kind === 'signatures' ? [part.table] : []));
  return tables.flatMap(({ rows }) => rows.map(({ name }) => name));
}

describe('the signatures', () => {
  it('are those of the chair and the head, as the school calls them, whether or not a clause names them', () => {
    const details = { chair: 'the chair of trustees', head: 'the principal' };
    expect(rolesFor(answered({ details }))).toEqual(['Chair of trustees', 'Principal']);
    expect(rolesFor({ ...answered({ details }), choices: {} })).toEqual([
      'Chair of trustees',
      'Principal',
    ]);
  });

  it('have the usual names where the school gives none', () => {
    expect(rolesFor(answered())).toEqual(['Chair of governors', 'Headteacher']);
    const details = TEMPLATE.details.filter(({ id }) => id !== 'head');
    expect(rolesFor(answered(), { ...TEMPLATE, details })).toEqual([
      'Chair of governors',
      'Headteacher',
    ]);
  });

  it('are on one line, whatever was typed', () => {
    expect(rolesFor(answered({ details: { chair: ' The\r\n chair\tof\n trustees ' } }))[0]).toBe(
      'Chair of trustees',
    );
  });

  it('leave a blank for name, signature and date', () => {
    const { closing } = assemble(TEMPLATE, answered());
    const [part] = closing.filter(({ kind }) => kind === 'signatures');
    expect(part).toMatchObject({
      title: 'Signatures',
      table: {
        head: ['On behalf of the school', 'Name', 'Signature', 'Date'],
        rows: [{ cells: [null, null, null] }, { cells: [null, null, null] }],
      },
    });
  });
});

describe('the slip for staff', () => {
  it('names the school, or has a blank for it', () => {
    const statement = (answers: Answers) =>
      assemble(TEMPLATE, answers).closing.flatMap((part) =>
        part.kind === 'form' ? [inlineText(part.statement)] : [],
      );
    expect(statement(answered({ details: { school: 'Hill View' } }))).toEqual([
      'I have read the policy “Social media policy for staff” of Hill View. I understand what it asks of me, and whom I can ask about it.',
    ]);
    expect(statement(answered())[0]).toContain('” of [Name of the school].');
  });
});

it('the parts after the last section are in one order, with laws only where some are named', () => {
  const kinds = (answers: Answers) => assemble(TEMPLATE, answers).closing.map(({ kind }) => kind);
  expect(kinds(answered())).toEqual(['laws', 'signatures', 'form']);
  expect(kinds({ ...answered(), choices: {} })).toEqual(['signatures', 'form']);
});
