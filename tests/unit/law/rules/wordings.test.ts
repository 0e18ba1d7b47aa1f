import { describe, expect, it } from 'vitest';
import {
  referenceFile,
  reportOnReference,
  SOUND,
  spoilt,
  titled,
} from '../../support/reference-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

/** The list of wordings of the sound reference, one more put after the first. */
const withWording = (words: string) =>
  spoilt('  - Blackboard Act 1991\n', `  - Blackboard Act 1991\n  - ${words}\n`);

describe('a wording', () => {
  it('is in a clause of a policy', () => {
    expect(reportOnReference(withWording('slates'))).toBe('');
    expect(reportOnReference(withWording('Blackboard Act 1911')))
      .toBe(`blackboard-act-1991.yaml:6:5  reference-wording
  No clause of any policy has the words "Blackboard Act 1911".
  Fix: Copy the words from the clause, capitals and punctuation included, or remove them.

${ONE}`);
  });

  it('is there with the same capitals, and as whole words', () => {
    expect(reportOnReference(withWording('Slates'))).toContain('has the words "Slates"');
    expect(reportOnReference(withWording('slate'))).toContain('has the words "slate"');
  });

  it('is there though it is a sound one', () => {
    expect(reportOnReference(`${SOUND}soundWordings: [Whiteboard Act]\n`))
      .toBe(`blackboard-act-1991.yaml:14:17  reference-wording
  No clause of any policy has the words "Whiteboard Act".
  Fix: Copy the words from the clause, capitals and punctuation included, or remove them.

${ONE}`);
  });
});

describe('a reference listed as named by no policy', () => {
  const unnamed = (title: string) =>
    `${titled(title).replace(`wordings:\n  - ${title}\n`, '')}topics: [review]\n`;

  /** Beside another, which claims what the policies name. */
  const report = (source: string) =>
    reportOnReference(
      SOUND.replace('title: Blackboard', 'title: Chalkboard'),
      referenceFile(source, 'sponge-act-1999'),
    );

  it('is named by none', () => {
    expect(report(unnamed('Sponge Act 1999'))).toBe('');
  });

  it('is reported where a policy has its title', () => {
    expect(report(unnamed('Blackboard Act 1991'))).toBe(`sponge-act-1999.yaml:1:8  reference-named
  This reference is listed as named by no policy, and hill-view#1.1.a names it: "Blackboard Act 1991".
  Fix: Add wordings: ["Blackboard Act 1991"].

${ONE}`);
  });

  it('is reported where a policy has another of its names', () => {
    expect(report(`${unnamed('Sponge Act 1999')}otherNames: [SA 1999, slates]\n`))
      .toBe(`sponge-act-1999.yaml:1:8  reference-named
  This reference is listed as named by no policy, and mill-lane#4 names it: "slates".
  Fix: Add wordings: ["slates"].

${ONE}`);
  });
});

it('the same words cannot be sound and unsound', () => {
  const source = SOUND.replace('brief:', 'soundWordings: [Blackboard Act 1991]\nbrief:');
  expect(reportOnReference(source)).toBe(`blackboard-act-1991.yaml:6:17  reference-wording
  The words "Blackboard Act 1991" are under wordings and under soundWordings.
  Fix: Keep them under one: soundWordings if they name the thing as it is today.

${ONE}`);
});
