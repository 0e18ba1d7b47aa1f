import { expect, it } from 'vitest';
import { isDutyWord } from '../../../../src/topics/duty/words.ts';

it.each([
  ...[
    'must',
    'should',
    'may',
    'shall',
    'can',
    'cannot',
    'will',
    'required',
    'permitted',
    'expected',
  ],
  ...['not', 'no', 'never', 'without', 'unless', "don't", 'don’t', 'couldn’t'],
  ...['18', '24th', '½', '٣', 'two', 'once', 'yearly', 'months', 'annually', 'immediately'],
  ...['MUST', 'Not', 'Three'],
])('"%s" carries a duty', (word) => {
  expect(isDutyWord(word)).toBe(true);
});

it.each(['staff', 'school', 'head', 'officer', 'mustard', 'notes', 'canteen', 'Principal', ''])(
  '"%s" does not',
  (word) => {
    expect(isDutyWord(word)).toBe(false);
  },
);
