import { describe, expect, it } from 'vitest';
import { AIM, faultsOf, hillView, policyFile, reportOn } from '../../support/hill-view.ts';

const LINK = AIM.replace('all staff', '[all](https://posts.example/a) staff');
const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

const withFacts = (body: string, facts: object) => policyFile(hillView(body, facts));

describe('an exception in the front matter', () => {
  it('is refused where the document does not need it: a host', () => {
    expect(reportOn(withFacts(AIM, { linkHosts: '[posts.example]' })))
      .toBe(`hill-view.mdx:20:13  exception-unused
  linkHosts names posts.example, which this document does not have.
  Fix: Remove it.

${ONE}`);
  });

  it('is refused where the document does not need it: a character', () => {
    const allowedCharacters = '[{ character: U+200B, why: None. }]';
    expect(reportOn(withFacts(AIM, { allowedCharacters })))
      .toBe(`hill-view.mdx:20:21  exception-unused
  allowedCharacters names U+200B, which this document does not have.
  Fix: Remove it.

${ONE}`);
  });

  it('is named once', () => {
    expect(reportOn(withFacts(LINK, { linkHosts: '[posts.example, posts.example]' })))
      .toBe(`hill-view.mdx:20:28  exception-unused
  linkHosts names posts.example twice.
  Fix: Remove it.

${ONE}`);
  });

  it('is where the document needs it, as an entity too', () => {
    expect(faultsOf(withFacts(LINK, { linkHosts: '[posts.example]' }))).toEqual([]);
    const allowedCharacters = '[{ character: U+200B, why: It breaks an address there. }]';
    for (const character of ['\u200B', '&#x200B;']) {
      const body = AIM.replace('all staff', `all${character} staff`);
      expect(faultsOf(withFacts(body, { allowedCharacters }))).toEqual([]);
    }
  });

  it('is not looked for while the front matter cannot be read', () => {
    const facts = { linkHosts: '[posts.example]', kind: 'academy' };
    expect(faultsOf(withFacts(AIM, facts))).toEqual(['front-matter-value 5:7']);
  });
});
