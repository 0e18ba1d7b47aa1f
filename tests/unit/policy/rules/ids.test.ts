import { describe, expect, it } from 'vitest';
import {
  faultsOf,
  fixture,
  hillView,
  policyFile,
  reportOn,
  sectionOne,
} from '../../support/hill-view.ts';

function reportIn(body: string): string {
  return reportOn(policyFile(hillView(body)));
}

describe('the id of a section', () => {
  it('is asked for where it is missing, and the clauses within are not blamed for it', () => {
    expect(reportOn(fixture('section-id-missing')))
      .toBe(`section-id-missing.mdx:21:1  section-id-missing
  This section has no id.
  Fix: Write <Section id="1" …>.

section-id-missing.mdx:29:1  section-id-missing
  This section has no id.
  Fix: Write <Section id="a-short-slug" …>.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('is the printed number, without a trailing .0', () => {
    expect(reportOn(fixture('section-id-number')))
      .toBe(`section-id-number.mdx:21:1  section-id-number
  Section 1.0 is printed as number 1.0, so its id should be 1.
  Fix: Write id="1", or correct the number.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });
});

describe('the id of a clause', () => {
  it('is asked for where it is missing, and one is offered', () => {
    expect(reportOn(fixture('clause-id-missing')))
      .toBe(`clause-id-missing.mdx:27:1  clause-id-missing
  This clause has no id.
  Fix: Write <Clause id="1.2" …>.

clause-id-missing.mdx:31:1  clause-id-missing
  This clause has no id.
  Fix: Write <Clause id="1.p1" …>.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('is offered with the slug of a section that numbers nothing, or one to come', () => {
    const clause = '\n\n<Clause>\nFor all staff.\n</Clause>\n\n</Section>';
    expect(reportIn(`<Section id="posts" kind="scope">${clause}`)).toContain('id="posts.1"');
    expect(reportIn(`<Section kind="scope">${clause}`)).toContain('id="a-short-slug.1"');
    expect(reportIn(`<Section number="4.0" kind="scope">${clause}`)).toContain('id="4.p1"');
  });

  it('begins with that of its section', () => {
    expect(reportOn(fixture('clause-id-misplaced')))
      .toBe(`clause-id-misplaced.mdx:27:1  clause-id-misplaced
  Clause 2.1 is inside section 1.
  Fix: Move it to the section it belongs to, or give it an id that begins with "1.".

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('agrees with the printed number, and is counted where there is none', () => {
    expect(reportOn(fixture('clause-id-number'))).toBe(`clause-id-number.mdx:27:1  clause-id-number
  Clause 1.3 is printed as number 1.2; the two do not agree.
  Fix: Write id="1.2", or id="1.2-2" where the document prints 1.2 a second time.

clause-id-number.mdx:31:1  clause-id-number
  Clause 1.4 has no number, so its id should be counted, as in 1.p2.
  Fix: Give it the number it is printed with, or an id like 1.p2.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('is counted without a p in a section that has no number', () => {
    const body =
      '<Section id="posts" kind="scope">\n\n<Clause id="posts.p1">\nStaff.\n</Clause>\n\n</Section>';
    expect(reportIn(body)).toContain('so its id should be counted, as in posts.2.');
  });

  it('is used once, by a clause or by a section; the bullets of a repeated clause are not listed', () => {
    expect(reportOn(fixture('clause-id-duplicate')))
      .toBe(`clause-id-duplicate.mdx:27:1  clause-id-duplicate
  The id 1.1 is used already, on line 23.
  Fix: Give this one an id of its own; where the document prints the number twice, 1.1-2.

clause-id-duplicate.mdx:36:1  clause-id-duplicate
  The id 1 is used already, on line 21.
  Fix: Give this one an id of its own; where the document prints the number twice, 1-2.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('is reported once where clauses with bullets share it, bullets being lettered by us', () => {
    const clause = '<Clause id="1.1" number="1.1">\nStaff:\n\n- one\n</Clause>';
    expect(faultsOf(policyFile(hillView(sectionOne(clause, clause))))).toEqual([
      'clause-id-duplicate 29:1',
    ]);
  });

  it('is reported where a printed number is that of a bullet', () => {
    const body = sectionOne(
      '<Clause id="1.1" number="1.1">\nStaff:\n\n- one\n</Clause>',
      '<Clause id="1.1.a" number="1.1.a">\nStaff.\n</Clause>',
    );
    expect(faultsOf(policyFile(hillView(body)))).toEqual(['clause-id-duplicate 29:1']);
  });
});

describe('an id', () => {
  it('can be in an address', () => {
    const body = `<Section id="our aim" title="Our aim" kind="scope">

<Clause id="our aim.1">
Staff.
</Clause>

</Section>`;
    expect(reportIn(body)).toBe(`hill-view.mdx:21:1  id-character
  The id of section our aim cannot be part of an address.
  Fix: Write an id of letters, figures, dots and hyphens, as in 5.3 or your-accounts.1.

hill-view.mdx:23:1  id-character
  The id of clause our aim.1 cannot be part of an address.
  Fix: Write an id of letters, figures, dots and hyphens, as in 5.3 or your-accounts.1.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each(['1.1#a', "1.1'", '1.1&', '1.1<', '1.1\u00A0'])(
    'is refused: %s, whatever is printed',
    (id) => {
      const body = sectionOne(`<Clause id="${id}" number="${id}">\nStaff.\n</Clause>`);
      expect(faultsOf(policyFile(hillView(body)))).toContain('id-character 23:1');
    },
  );

  it.each(['constructor', '__proto__'])('is no word that everything has: %s', (id) => {
    const body = `<Section id="${id}" title="Our aim" kind="scope">\n\n<Clause id="${id}.1">\nStaff.\n</Clause>\n\n</Section>`;
    expect(faultsOf(policyFile(hillView(body)))).toEqual(['id-character 21:1']);
  });
});
