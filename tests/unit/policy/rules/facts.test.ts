import { describe, expect, it } from 'vitest';
import {
  AIM,
  faultsOf,
  fixture,
  hillView,
  policyFile,
  reportOn,
  sectionOne,
} from '../../support/hill-view.ts';

function based(on: string): string {
  return hillView(AIM, { basedOn: `{ policy: ${on}, evidence: The same words. }` });
}

describe('the policy that another is based on', () => {
  it('must be one of the policies', () => {
    expect(reportOn(fixture('based-on-unknown'))).toBe(`based-on-unknown.mdx:11:11  based-on-unknown
  basedOn names the policy "mill-lane", and there is no such policy.
  Fix: Write basedOn: null.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('may be chosen from those there are', () => {
    const other = policyFile(hillView(), 'mill-road');
    expect(reportOn(fixture('based-on-unknown'), other)).toContain(
      'Fix: Name one of: mill-road; or write basedOn: null.',
    );
  });

  it('is not reported where it is there', () => {
    const other = policyFile(hillView(AIM, { shortName: 'Mill Lane' }), 'mill-lane');
    expect(faultsOf(policyFile(based('mill-lane')), other)).toEqual([]);
  });

  it('is not the policy itself', () => {
    expect(reportOn(policyFile(based('hill-view')))).toBe(`hill-view.mdx:10:20  based-on-unknown
  basedOn names the policy itself.
  Fix: Write basedOn: null.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });
});

describe('the clauses that the front matter names', () => {
  it('must be there', () => {
    expect(reportOn(fixture('front-matter-clause')))
      .toBe(`front-matter-clause.mdx:8:15  front-matter-clause
  reviewClause names clause 9.1, and there is no such clause or section in this policy.
  Fix: Correct the id; ids are those of the <Clause> and <Section> elements, bullets lettered in order.

front-matter-clause.mdx:19:9  front-matter-clause
  sourceNotes.0.at names clause 1.1.a, and there is no such clause or section in this policy.
  Fix: Correct the id; ids are those of the <Clause> and <Section> elements, bullets lettered in order.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('may be clauses, sections or bullets', () => {
    const body = sectionOne('<Clause id="1.1" number="1.1">\nStaff:\n\n- one\n</Clause>');
    const sourceNotes = ['1', '1.1', '1.1.a']
      .map((at) => `\n  - { at: "${at}", kind: layout, note: Set apart. }`)
      .join('');
    expect(faultsOf(policyFile(hillView(body, { reviewClause: '"1.1.a"', sourceNotes })))).toEqual(
      [],
    );
  });
});

describe('guidance', () => {
  it('is presented as such in words that its clause has', () => {
    expect(reportOn(fixture('guidance-words'))).toBe(`guidance-words.mdx:19:48  guidance-words
  Clause 1.1 does not hold the words "staff are advised".
  Fix: Copy the words by which it presents its items as guidance, exactly; if there are none, remove the entry.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('is of a clause that there is', () => {
    const guidance = "[{ clause: '9', strength: advised, words: we advise }]";
    const body = sectionOne('<Clause id="1.1" number="1.1">\nStaff think.\n</Clause>');
    expect(faultsOf(policyFile(hillView(body, { guidance })))).toEqual([
      'front-matter-clause 20:22',
    ]);
  });
});

describe('the terms of a policy', () => {
  it('must be used by its clauses', () => {
    expect(reportOn(fixture('term-unused'))).toBe(`term-unused.mdx:12:19  term-unused
  No clause of this policy uses the term "employees".
  Fix: Write the term as the clauses do, or remove it.

term-unused.mdx:14:10  term-unused
  No clause of this policy uses the term "principal".
  Fix: Write the term as the clauses do, or remove it.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('may differ from the clauses in capitals, and may be in a bullet', () => {
    const body = sectionOne(
      '<Clause id="1.1" number="1.1">\nSee:\n\n- the Head Teacher\n</Clause>',
    );
    const terms =
      '{ people: [Staff], school: [], head: [head teacher], governingBody: [], safeguardingLead: [], humanResources: [] }';
    expect(faultsOf(policyFile(hillView(body, { terms })))).toEqual([]);
  });
});

describe('a repeated number', () => {
  it('is explained to the reader in a source note', () => {
    expect(reportOn(fixture('repeat-unexplained')))
      .toBe(`repeat-unexplained.mdx:30:1  repeat-unexplained
  Clause 1.1-2 repeats a number, and no source note explains it to the reader.
  Fix: Add to sourceNotes: { at: "1.1-2", kind: repeated-number, note: … }.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('is not seen in the slug of a section', () => {
    const body =
      '<Section id="part-2" kind="scope">\n\n<Clause id="part-2.1">\nFor all staff.\n</Clause>\n\n</Section>';
    expect(faultsOf(policyFile(hillView(body)))).toEqual([]);
  });
});
