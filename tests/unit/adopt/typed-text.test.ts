import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, oneLine } from '../../../src/adopt/typed-text.ts';
import { anyCharacter } from '../support/any-character.ts';

describe('typed text as lines', () => {
  it.each([
    ['Staff wear hats.', ['Staff wear hats.']],
    ['', []],
    [' \n\t\n', []],
    ['a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
    ['a\vb\fc\u0085d\u2028e\u2029f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['  a \t b  \n\n  c', ['a b', 'c']],
    ['a\u00a0b\ufeffc', ['a b c']],
    ['a\u0000b\u001bc\u007fd\u009fe', ['abcde']],
    ['\u0000\u0001', []],
    ['a \u0000 b', ['a b']],
    ['\ud800a\udc00\ufffe\uffff', ['a']],
    ['שלום \u202eעולם\u202c', ['שלום \u202eעולם\u202c']],
    ['👩‍👩‍👧‍👦 \u{10ffff}', ['👩‍👩‍👧‍👦 \u{10ffff}']],
  ])('%j is %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it('are clean, whatever was typed, and stay as they are when they are cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const lines = linesOf(text);
        const unclean = /^\s|\s$|[^\S ]| {2}|\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;
        expect(lines.filter((line) => unclean.test(line))).toEqual([]);
        expect(linesOf(lines.join('\n'))).toEqual(lines);
      }),
    );
  });
});

it('typed text on one line has a space where there were line ends', () => {
  expect(oneLine('a\tb\r\nc\rd\n\n \ne')).toBe('a b c d e');
  expect(oneLine(' \n ')).toBe('');
});
