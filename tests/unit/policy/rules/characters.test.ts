import { describe, expect, it } from 'vitest';
import { AIM, faultsOf, fixture, hillView, policyFile, reportOn } from '../../support/hill-view.ts';

const withWords = (words: string, facts = {}) =>
  policyFile(hillView(AIM.replace('all staff', words), facts));

describe('characters that readers do not see', () => {
  it('are reported where they are, and as entities at their clause', () => {
    const fix = (name: string) =>
      `Fix: Remove it; if the document cannot do without, add to the front matter: allowedCharacters: [{ character: "${name}", why: … }].`;
    expect(reportOn(fixture('character-unsupported')))
      .toBe(`character-unsupported.mdx:28:6  character-unsupported
  Here is U+200B, a character that readers do not see.
  ${fix('U+200B')}

character-unsupported.mdx:28:14  character-unsupported
  Here is U+202E, a character that readers do not see.
  ${fix('U+202E')}

character-unsupported.mdx:28:20  character-unsupported
  Here is U+202C, a character that readers do not see.
  ${fix('U+202C')}

character-unsupported.mdx:28:26  character-unsupported
  Here is U+FFFD, the sign for a character that could not be read.
  Fix: Type the character that the document has.

character-unsupported.mdx:31:1  character-unsupported
  Here is U+200D, a character that readers do not see.
  ${fix('U+200D')}

5 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each([
    ['a control character', '\u0007'],
    ['a soft hyphen', '\u00AD'],
    ['a byte order mark within the text', '\uFEFF'],
    ['a mark of direction', '\u200F'],
    ['a bullet of a word processor', '\uF0B7'],
    ['a line separator', '\u2028'],
    ['a tag', '\u{E0041}'],
    ['a blank letter', '\u2800'],
    ['a character that there is not', '\uFFFF'],
  ])('are reported: %s', (_what, character) => {
    expect(faultsOf(withWords(`all${character}staff`))).toEqual(['character-unsupported 24:23']);
  });

  it('are reported in the front matter too', () => {
    expect(faultsOf(policyFile(hillView(AIM, { publisher: 'Hill\u200B View' })))).toEqual([
      'character-unsupported 4:16',
    ]);
  });

  it.each(['é', '’', '–', '…', '\u00A0', '“', '•', '𝔸', '\t'])('are not: %j', (character) => {
    expect(faultsOf(withWords(`all${character} staff`))).toEqual([]);
  });

  it('are allowed where the front matter says why', () => {
    const allowedCharacters = '[{ character: U+200B, why: The document breaks an address there. }]';
    expect(faultsOf(withWords('all\u200Bstaff', { allowedCharacters }))).toEqual([]);
    expect(faultsOf(withWords('all\u200Cstaff', { allowedCharacters }))).toContain(
      'character-unsupported 25:23',
    );
  });

  it('are allowed by their number alone', () => {
    const facts = { allowedCharacters: '[{ character: zero width space, why: So. }]' };
    expect(faultsOf(withWords('all staff', facts))).toEqual(['front-matter-value 20:34']);
  });
});
