import { describe, expect, it } from 'vitest';
import { reportOnReference, SOUND, spoilt } from '../support/reference-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

describe('a reference file that is not YAML', () => {
  it('is reported as such, and of nothing else', () => {
    expect(reportOnReference(spoilt('note: Replaced', 'note: Replaced: in part')))
      .toBe(`blackboard-act-1991.yaml:7:7  reference-syntax
  This is not valid YAML: Nested mappings are not allowed in compact mappings.
  Fix: Put a text that holds a colon, # or quotation mark between double quotation marks, and indent with spaces.

${ONE}`);
  });
});

describe('a reference file', () => {
  it('that lacks a part is reported with its name', () => {
    expect(reportOnReference(spoilt('brief: replaced by the Whiteboard Act 2011\n', '')))
      .toBe(`blackboard-act-1991.yaml:1:1  reference-value
  brief is missing.
  Fix: Give brief as text.

${ONE}`);
  });

  it('with a status that does not exist is reported with all that do', () => {
    expect(reportOnReference(spoilt('status: replaced', 'status: abolished')))
      .toBe(`blackboard-act-1991.yaml:3:9  reference-value
  status is not one of the words that it may be.
  Fix: Use one of: repealed, replaced, part-repealed, misnamed, renamed, closed, unchecked, amended, current.

${ONE}`);
  });

  it('with a kind that does not exist is reported with all that do', () => {
    expect(reportOnReference(spoilt('kind: act', 'kind: bylaw')))
      .toBe(`blackboard-act-1991.yaml:2:7  reference-value
  kind is not one of the words that it may be.
  Fix: Use one of: act, regulation, guidance, standard, platform.

${ONE}`);
  });

  it('that is not sure in one of the four ways is reported with them', () => {
    expect(reportOnReference(spoilt('sure: firm', 'sure: yes')))
      .toBe(`blackboard-act-1991.yaml:13:7  reference-value
  sure is not one of the words that it may be.
  Fix: Use one of: firm, firm-in-part, fair, weak.

${ONE}`);
  });

  it('with a name that is not known is reported', () => {
    expect(reportOnReference(`${SOUND}repealed: 2011\n`))
      .toBe(`blackboard-act-1991.yaml:14:11  reference-value
  repealed is not a name that is known here.
  Fix: Correct the name, or remove it with its value.

${ONE}`);
  });

  it('with an address that is not https is reported', () => {
    expect(reportOnReference(spoilt('https://', 'http://')))
      .toBe(`blackboard-act-1991.yaml:11:8  reference-value
  source.url: use https: write https:// in place of http://.
  Fix: Copy the whole address from the browser, with https:// at its beginning.

${ONE}`);
  });
});

it('without an address of its source is told which to copy', () => {
  expect(reportOnReference(spoilt('url: https://acts.example/1991/7', "url: ''")))
    .toBe(`blackboard-act-1991.yaml:11:8  reference-value
  source.url: expected a whole address that begins with https://.
  Fix: Copy the whole address from the browser, with https:// at its beginning.

${ONE}`);
});

describe('when a reference was checked', () => {
  it.each([
    "'2026'",
    "'2026-02-31'",
    "'2026-13'",
    "'2026-00'",
    "'2026-11-32'",
    "'2026-11-00'",
    "'November 2026'",
  ])('is a month or a day, and not %s', (checked) => {
    expect(reportOnReference(spoilt("'2026-11'", checked)))
      .toBe(`blackboard-act-1991.yaml:12:10  reference-value
  checked: expected a month such as "2026-11" or a day such as "2026-11-20", in quotation marks.
  Fix: Correct checked; src/content.config.ts names the schema.

${ONE}`);
  });

  it('is text, and not the number that YAML makes of a year', () => {
    expect(reportOnReference(spoilt("'2026-11'", '2026'))).toContain('checked is not text.');
  });

  it.each(["'2026-11'", "'2026-01-01'", "'2024-12-31'", '2026-11-20'])('may be %s', (checked) => {
    expect(reportOnReference(spoilt("'2026-11'", checked))).toBe('');
  });
});
