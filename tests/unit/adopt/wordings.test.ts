import { describe, expect, it } from 'vitest';
import { LEFT_OUT } from '../../../src/adopt/answers.ts';
import { positionOf, topicOf } from '../../../src/adopt/template.ts';
import { editKey, editOf, wordingOf } from '../../../src/adopt/wordings.ts';
import { answered, TEMPLATE } from '../support/template.ts';

const PARENTS = topicOf(TEMPLATE, 'parents');

describe('the wording of a topic', () => {
  const mine = { text: 'Ask first.', bullets: ['Then wait.'] };

  it("is the template's for the position chosen", () => {
    expect(wordingOf(PARENTS, answered())).toEqual(positionOf(PARENTS, 'not-allowed'));
  });

  it("is the school's for that position, and for no other", () => {
    const edited = answered({ edits: { [editKey('parents', 'careful')]: mine } });
    expect(wordingOf(PARENTS, edited)).toEqual(positionOf(PARENTS, 'not-allowed'));
    expect(editOf(edited, 'parents')).toBeNull();
    const careful = { ...edited, choices: { parents: 'careful' } };
    expect(wordingOf(PARENTS, careful)).toEqual(mine);
    expect(editOf(careful, 'parents')).toEqual(mine);
  });

  it.each([['left out', LEFT_OUT] as const, ['not decided', null] as const])(
    'is none where the topic is %s, though a wording was written',
    (_what, choice) => {
      const edits = { 'parents/not-allowed': mine, 'parents/left-out': mine };
      expect(wordingOf(PARENTS, answered({ choices: { parents: choice }, edits }))).toBeNull();
    },
  );

  it('is none for a position that does not exist', () => {
    expect(wordingOf(PARENTS, answered({ choices: { parents: 'gossip' } }))).toBeNull();
    expect(wordingOf(PARENTS, answered({ choices: { parents: 'constructor' } }))).toBeNull();
  });
});
