import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, type Answers } from '../../../src/adopt/answers.ts';
import { fill, fillContext, inlineText, monthsInWords } from '../../../src/adopt/fill.ts';
import { anyAnswers, typed } from '../support/answers.ts';
import { answered, TEMPLATE } from '../support/template.ts';

const NAMED = answered({ details: { school: 'Hill View', head: 'the principal' } });

/** The pieces of a text. */
const pieces = (text: string, answers: Answers = NAMED) =>
  fill(text, fillContext(TEMPLATE, answers));

/** A text as it stands in the policy. */
const filled = (text: string, answers: Answers = NAMED) => inlineText(pieces(text, answers));

describe('a text', () => {
  it('is filled in piece by piece', () => {
    expect(pieces('At {school}, tell {head}{see:parents}.')).toEqual([
      { kind: 'text', text: 'At ' },
      { kind: 'filled', id: 'school', value: 'Hill View' },
      { kind: 'text', text: ', tell ' },
      { kind: 'filled', id: 'head', value: 'the principal' },
      { kind: 'see', topic: 'parents', number: '2.1' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('without placeholders is one piece, and without characters none', () => {
    expect(pieces('Tell the head.')).toEqual([{ kind: 'text', text: 'Tell the head.' }]);
    expect(pieces('')).toEqual([]);
  });

  it('that begins and ends with placeholders has no empty pieces', () => {
    expect(pieces('{head}{school}').map((piece) => piece.kind)).toEqual(['filled', 'filled']);
  });

  it('with one placeholder twice is filled in twice', () => {
    expect(filled('{school}, {school}')).toBe('Hill View, Hill View');
  });
});

describe('a detail in a text', () => {
  it('begins with a capital where its placeholder does', () => {
    expect(filled('{Head} decides. Ask {head}.')).toBe('The principal decides. Ask the principal.');
    expect(pieces('{Head}')).toEqual([{ kind: 'filled', id: 'head', value: 'The principal' }]);
  });

  it('that is missing is a blank with its label, and as text the label in brackets', () => {
    expect(pieces('{channels}')).toEqual([{ kind: 'blank', id: 'channels', label: 'Channels' }]);
    expect(filled('Use {channels} or {Channels}.')).toBe('Use [Channels] or [Channels].');
  });

  it('of several lines is on one', () => {
    const answers = answered({ details: { change_log: ' 1.1, hats \n\n  1.0, first ' } });
    expect(filled('{change_log}', answers)).toBe('1.1, hats, 1.0, first');
  });

  it('is not filled in again, though it looks like a placeholder', () => {
    const answers = answered({ details: { school: '{head} {see:parents} {school}' } });
    expect(filled('{school} and {head}', answers)).toBe(
      '{head} {see:parents} {school} and the headteacher',
    );
  });

  it('stands as it was typed, whatever marks a replacement would read in it', () => {
    const answers = answered({ details: { school: "$& $1 $' \\" } });
    expect(filled('At {school}.', answers)).toBe("At $& $1 $' \\.");
  });
});

describe('what is no placeholder', () => {
  it.each([
    '{gossip}',
    '{SCHOOL}',
    '{ school }',
    '{}',
    '{school',
    'school}',
    '{see:}',
    '{see:gossip}',
    '{See:parents}',
    '{see: parents}',
    '{constructor}',
    '{__proto__}',
    '{see:constructor}',
  ])('stays as it was typed: %s', (text) => {
    expect(pieces(text)).toEqual([{ kind: 'text', text }]);
  });

  it('does not hide the placeholders around it', () => {
    expect(filled('{gossip} {school} {{head}}')).toBe('{gossip} Hill View {the principal}');
  });
});

describe('a reference', () => {
  it('leads to the clause of another topic', () => {
    expect(filled('Tell {head}{see:review}.')).toBe('Tell the principal (see clause 3.2).');
  });

  it('is left out, space and all, with the topic that it leads to', () => {
    const answers = answered({ choices: { review: LEFT_OUT } });
    expect(filled('Tell the head{see:review}.', answers)).toBe('Tell the head.');
    expect(pieces('{see:review}', answers)).toEqual([]);
  });

  it('is left out while nothing is decided on that topic', () => {
    const answers = answered({ choices: { review: null } });
    expect(filled('Tell the head{see:review}.', answers)).toBe('Tell the head.');
  });
});

describe('a number of months', () => {
  it.each([
    ['1', 'month'],
    ['2', '2 months'],
    ['12', '12 months'],
    ['13', '13 months'],
    ['18', '18 months'],
    ['24', '2 years'],
    ['36', '3 years'],
    ['012', '12 months'],
  ])('%s is said as "%s"', (value, words) => {
    expect(monthsInWords(value)).toBe(words);
  });

  it.each(['', '0', '00', '-12', '1.5', '1e3', '0x10', 'twelve', '12 months', 'Infinity', '١٢'])(
    '"%s" stands as it was typed',
    (value) => {
      expect(monthsInWords(value)).toBe(value);
    },
  );

  it('stands so in a clause', () => {
    expect(filled('every {review_months}')).toBe('every 12 months');
    const answers = answered({ choices: { review: '3-yearly' } });
    expect(filled('every {review_months}', answers)).toBe('every 3 years');
  });
});

describe('filling in', () => {
  it('keeps every text that has no braces, whatever the answers', () => {
    const braceless = typed.map((text) => text.replaceAll(/[{}]/g, ''));
    fc.assert(
      fc.property(braceless, anyAnswers, (text, answers) => {
        expect(filled(text, answers)).toBe(text);
      }),
    );
  });

  it('never throws, and never leaves an empty piece of text', () => {
    fc.assert(
      fc.property(typed, anyAnswers, (text, answers) => {
        const texts = pieces(text, answers).filter((piece) => piece.kind === 'text');
        expect(texts.filter((piece) => piece.text === '')).toEqual([]);
      }),
    );
  });
});
