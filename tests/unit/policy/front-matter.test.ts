import { describe, expect, it } from 'vitest';
import { AIM, faultsOf, fixture, hillView, policyFile, reportOn } from '../support/hill-view.ts';

describe('front matter that is not YAML', () => {
  it('is reported with the place and the cure of each fault', () => {
    const quote =
      'Fix: Put a text that holds a colon, # or quotation mark between double quotation marks, and indent with spaces.';
    expect(reportOn(fixture('front-matter-syntax')))
      .toBe(`front-matter-syntax.mdx:2:8  front-matter-syntax
  This is not valid YAML: Nested mappings are not allowed in compact mappings.
  ${quote}

front-matter-syntax.mdx:7:1  front-matter-syntax
  This is not valid YAML: Map keys must be unique.
  Fix: Remove one of the two.

front-matter-syntax.mdx:21:11  front-matter-syntax
  YAML takes *staff* for the name of another value, and not for text.
  Fix: Put a text that begins with * between double quotation marks.

front-matter-syntax.mdx:21:19  front-matter-syntax
  This is not valid YAML: Unexpected scalar at node end.
  ${quote}

4 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each([
    ['an alias of nothing, which once broke the whole report', { title: '*staff' }],
    ['a tag, whose word would be dropped', { title: '!important Staff' }],
    ['a quotation mark left open', { sourceNotes: '"none' }],
  ])('is reported: %s', (_what, facts) => {
    const [first] = faultsOf(policyFile(hillView(AIM, facts)));
    expect(first).toMatch(/^front-matter-syntax /);
  });
});

describe('front matter with a value that a policy may not have', () => {
  it('is reported with the place and the cure of each', () => {
    expect(reportOn(fixture('front-matter-value')))
      .toBe(`front-matter-value.mdx:2:1  front-matter-value
  terms is missing.
  Fix: Give terms as names with values.

front-matter-value.mdx:4:12  front-matter-value
  publisher is empty.
  Fix: Give publisher as text that is not empty.

front-matter-value.mdx:5:7  front-matter-value
  kind is not one of the words that it may be.
  Fix: Use one of: union, council, charity, trust, school.

front-matter-value.mdx:6:8  front-matter-value
  dated: expected a year and month such as "2019-05", in quotation marks.
  Fix: Correct dated; src/content.config.ts names the schema.

front-matter-value.mdx:7:15  front-matter-value
  reviewMonths: too small: expected number to be >0.
  Fix: Correct reviewMonths; src/content.config.ts names the schema.

front-matter-value.mdx:12:11  front-matter-value
  sourceNotes.0.kind is not one of the words that it may be.
  Fix: Use one of: repeated-number, missing-number, page-break, layout, heading, left-over, cross-reference, misprint, omission.

front-matter-value.mdx:14:5  front-matter-value
  sourceNotes.1.note is missing.
  Fix: Give sourceNotes.1.note as text.

front-matter-value.mdx:15:9  front-matter-value
  author is not a name that is known here.
  Fix: Correct the name, or remove it with its value.

8 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('is reported as absent where there is none', () => {
    expect(reportOn(policyFile(AIM))).toBe(`hill-view.mdx:1:1  front-matter-value
  No names with values are given.
  Fix: Write lines such as title: "…"; in a policy, at the top, between two lines of ---.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each([
    ['2024-00', false],
    ['2024-13', false],
    ['2024-9', false],
    ['2024-09-01', false],
    ['24-09', false],
    ['2024-09', true],
    ['1999-12', true],
  ])('has a date of a year and a month: %s, %s', (dated, isDate) => {
    const faults = faultsOf(policyFile(hillView(AIM, { dated: `"${dated}"` })));
    expect(faults).toEqual(isDate ? [] : ['front-matter-value 6:8']);
  });

  it.each([
    ['dated', 'null', true],
    ['dated', '2024', false],
    ['reviewMonths', 'null', true],
    ['reviewMonths', '1.5', false],
    ['reviewMonths', '"12"', false],
    ['control', '[{ label: Owner, value: The head }]', true],
    ['control', '[{ label: Owner }]', false],
    ['titlePrinted', 'perhaps', false],
    ['title', '" "', false],
  ] as const)('may have %s: %s, %s', (name, value, isValid) => {
    const faults = faultsOf(policyFile(hillView(AIM, { [name]: value })));
    expect(faults).toHaveLength(isValid ? 0 : 1);
  });

  it('has terms of the kinds that it knows and no other', () => {
    const terms =
      '{ people: [staff], school: [], head: [], governingBody: [], safeguardingLead: [], humanResources: [], union: [] }';
    expect(reportOn(policyFile(hillView(AIM, { terms })))).toContain(
      'terms.union is not a name that is known here.',
    );
  });
});

it.each(['"x2019-05"', '"2019-05-01"', '"2019-13"', '"2019-00"', '2019'])(
  'the date of a policy is a year and a month: not %s',
  (dated) => {
    const faults = faultsOf(policyFile(hillView(AIM, { dated })));
    expect(faults.filter((one) => one.startsWith('front-matter-value'))).toHaveLength(1);
  },
);
