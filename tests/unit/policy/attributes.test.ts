import { describe, expect, it } from 'vitest';
import {
  faultsOf,
  fixture,
  hillView,
  policyFile,
  reportOn,
  sectionOne,
} from '../support/hill-view.ts';

it('reports an attribute that a component does not take, and a value that is not plain text', () => {
  expect(reportOn(fixture('attribute-unknown'))).toBe(`attribute-unknown.mdx:27:1  attribute-unknown
  <Clause> has an attribute that it does not take, or whose value is not plain text: title.
  Fix: Use only id="…", number="…", each with its value in quotation marks.

attribute-unknown.mdx:31:1  attribute-unknown
  <Clause> has an attribute that it does not take, or whose value is not plain text: number.
  Fix: Use only id="…", number="…", each with its value in quotation marks.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
});

it('names the attributes of a section where a section is at fault', () => {
  const body = '<Section id="1" kind="scope" class="wide">\n\n</Section>';
  expect(reportOn(policyFile(hillView(body)))).toContain(
    `<Section> has an attribute that it does not take, or whose value is not plain text: class.
  Fix: Use only id="…", number="…", title="…", kind="…", each with its value in quotation marks.`,
  );
});

it.each([
  ['a spread', '{...facts}'],
  ['an attribute without a value', 'number'],
  ['a template', 'number={`1.p1`}'],
])('reports %s', (_what, attribute) => {
  const body = sectionOne(`<Clause id="1.p1" ${attribute}>\nStaff.\n</Clause>`);
  expect(faultsOf(policyFile(hillView(body)))).toEqual(['attribute-unknown 23:1']);
});

describe('a number or a title', () => {
  it('is on one line, without blanks around it, or left out', () => {
    const body = `<Section id="1" number="1" title="" kind="scope">

<Clause id="1.1" number="1.1 ">
Staff.
</Clause>

</Section>`;
    expect(reportOn(policyFile(hillView(body)))).toBe(`hill-view.mdx:21:1  attribute-value
  The title of this <Section> is empty.
  Fix: Write it on one line as the document prints it, without blanks around it; leave title out where none is printed.

hill-view.mdx:23:1  attribute-value
  The number of this <Clause> has a blank at an end, or a line end in it.
  Fix: Write it on one line as the document prints it, without blanks around it; leave number out where none is printed.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each(['  ', ' Our aim', 'Our aim\u00A0', 'Our\naim', 'Our\taim'])('is not %j', (title) => {
    const body = sectionOne().replace('Our aim', title);
    expect(faultsOf(policyFile(hillView(body)))).toContain('attribute-value 21:1');
  });
});
