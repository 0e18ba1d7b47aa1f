import { describe, expect, it } from 'vitest';
import { inspectTemplate } from '../../../src/template/reading.ts';
import { changed, FILES, reportOnTemplate, templateFaults } from '../support/template-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

/** The readings of the sound template, one file of which may be given. */
function readings(files: Partial<Record<keyof typeof FILES, string>> = {}) {
  const file = (name: keyof typeof FILES) => ({
    path: `${name}.yaml`,
    source: files[name] ?? FILES[name],
  });
  return inspectTemplate({
    details: file('details'),
    sections: file('sections'),
    checks: file('checks'),
  });
}

describe('the files of a template', () => {
  it('are read in order, and nothing is preset where nothing is given', () => {
    const { details, sections, checks } = readings();
    expect(details.list.map(({ id, initial }) => [id, initial])).toEqual([
      ['school', ''],
      ['head', 'the headteacher'],
    ]);
    expect(sections.list.map(({ id, topics }) => [id, topics])).toEqual([
      ['conduct', ['respect']],
      ['oversight', ['review']],
    ]);
    expect(checks.list.map(({ id, when }) => [id, when.length])).toEqual([['no-review', 2]]);
    expect([details, sections, checks].map((one) => one.isReadable)).toEqual([true, true, true]);
  });

  it('tell where a value stands, or the nearest above it', () => {
    const { details } = readings();
    expect(details.placeOf([1, 'kind'])).toEqual({ line: 13, column: 9 });
    expect(details.placeOf([1, 'colour'])).toEqual(details.placeOf([1]));
  });

  it('are told apart: one that cannot be read is an empty list, and the others are read', () => {
    const { details, sections } = readings({ details: '- id: [\n' });
    expect([details.isReadable, details.list]).toEqual([false, []]);
    expect(sections.isReadable).toBe(true);
  });

  it('may hold no checks', () => {
    expect(reportOnTemplate({ checks: '[]\n' })).toBe('');
  });

  it('may open a section with a paragraph, which is not empty', () => {
    const opening = (text: string) =>
      changed('sections', 'title: Oversight', `title: Oversight\n  opening: ${text}`);
    expect(reportOnTemplate(opening('Staff of {school} think first.'))).toBe('');
    expect(reportOnTemplate(opening("''"))).toContain('1.opening is empty.');
  });

  it('may hold a detail of every kind', () => {
    for (const kind of ['name', 'role', 'text', 'lines', 'months', 'date']) {
      expect(reportOnTemplate(changed('details', 'kind: name', `kind: ${kind}`))).toBe('');
    }
  });
});

describe('a file of the template that is not YAML', () => {
  it('is reported as such', () => {
    expect(reportOnTemplate(changed('checks', 'severity: risk', 'severity: risk: high')))
      .toBe(`checks.yaml:2:13  template-syntax
  This is not valid YAML: Nested mappings are not allowed in compact mappings.
  Fix: Put a text that holds a colon, # or quotation mark between double quotation marks, and indent with spaces.

${ONE}`);
  });

  it('leaves placeholders alone if it is that of the details, since any may be known there', () => {
    const parts = changed('details', 'label: Head', 'label: Head: the');
    expect(templateFaults(parts).map(({ rule }) => rule)).not.toContain('template-placeholder');
  });

  it('leaves checks alone if it is that of the details, since any may be known there', () => {
    const parts = changed('details', 'label: Head', 'label: Head: the');
    expect(templateFaults(parts).map(({ rule }) => rule)).toEqual(['template-syntax']);
  });

  it('leaves topics alone if it is that of the sections, since any may be placed there', () => {
    const parts = changed('sections', 'title: Oversight', 'title: Oversight: review');
    expect(templateFaults(parts).map(({ rule }) => rule)).toEqual(['template-syntax']);
  });
});

describe('a file of the template', () => {
  it('that lacks a part is reported with its name', () => {
    expect(reportOnTemplate(changed('sections', '  title: Oversight\n', '')))
      .toBe(`sections.yaml:4:3  template-value
  1.title is missing.
  Fix: Give 1.title as text.

${ONE}`);
  });

  it('with a severity that does not exist is reported with all that do', () => {
    expect(reportOnTemplate(changed('checks', 'severity: risk', 'severity: rumour')))
      .toBe(`checks.yaml:2:13  template-value
  0.severity is not one of the words that it may be.
  Fix: Use one of: contradiction, risk.

${ONE}`);
  });

  it('with a name that is not known is reported', () => {
    expect(
      reportOnTemplate(changed('sections', 'title: Oversight', 'title: Oversight\n  icon: eye')),
    ).toBe(`sections.yaml:6:9  template-value
  1.icon is not a name that is known here.
  Fix: Correct the name, or remove it with its value.

${ONE}`);
  });

  it.each(['School', '1st', 'the school', 'school.name', "''"])(
    'with the id %s, which no placeholder can name, is reported',
    (id) => {
      const report = reportOnTemplate(changed('sections', 'id: oversight', `id: ${id}`));
      expect(report).toBe(`sections.yaml:4:7  template-value
  1.id: expected a name in small letters.
  Fix: Correct 1.id; src/content.config.ts names the schema.

${ONE}`);
    },
  );

  it('with a check without a condition, or without a choice, is reported', () => {
    const [before = ''] = FILES.checks.split('    - topic');
    const none = before.replace('when:\n', 'when: []\n');
    expect(reportOnTemplate({ checks: `${none}  message: Think.\n` })).toContain('0.when');
    const rules = templateFaults(changed('checks', '[no-period, left-out]', '[]'));
    expect(rules.map(({ rule }) => rule)).toEqual(['template-value']);
  });

  it('with a condition on a topic and a detail at once is reported', () => {
    const both = changed(
      'checks',
      '    - detail: school',
      '    - topic: review\n      detail: school',
    );
    expect(templateFaults(both).map(({ rule }) => rule)).toEqual(['template-value']);
  });
});
