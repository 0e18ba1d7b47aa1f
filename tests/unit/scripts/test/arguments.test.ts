import { describe, expect, it } from 'vitest';
import { readTestArguments } from '../../../../scripts/test/arguments.ts';

describe('what comes after npm test --', () => {
  it('may be nothing, and then everything is run', () => {
    expect(readTestArguments([])).toEqual({ only: null, rest: [] });
  });

  it.each([
    [['--only', 'unit'], 'unit', []],
    [['--only=built'], 'built', []],
    [['--only', 'proofs', 'word'], 'proofs', ['word']],
    [['--only', 'browser', 'matrix', '--headed'], 'browser', ['matrix', '--headed']],
    [['--only=browser', 'matrix'], 'browser', ['matrix']],
    [['--only', 'journeys', 'webkit'], 'journeys', ['webkit']],
  ])('may name a part, and what goes on to its runner: %j', (args, only, rest) => {
    expect(readTestArguments(args)).toEqual({ only, rest });
  });

  it.each([[['--only']], [['--only', 'everything']], [['--fast']], [['unit']]])(
    'is refused if it is anything else: %j',
    (args) => {
      expect(() => readTestArguments(args)).toThrow(
        `${args.join(' ')} is not understood. Write npm test, or npm test -- --only unit|proofs|built|browser|journeys, and after that what its test runner takes, such as the name of a file or, for journeys, of a browser.`,
      );
    },
  );
});
