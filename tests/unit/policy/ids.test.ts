import { describe, expect, it } from 'vitest';
import {
  bulletId,
  bulletLetter,
  idBelongsToSection,
  idFitsUnnumbered,
  numberedId,
  occurrence,
  parentOf,
  sectionIdOf,
  withoutRepeat,
} from '../../../src/policy/ids.ts';

describe('the letter of a bullet', () => {
  it.each([
    [0, 'a'],
    [1, 'b'],
    [25, 'z'],
    [26, 'aa'],
    [27, 'ab'],
    [51, 'az'],
    [52, 'ba'],
    [701, 'zz'],
    [702, 'aaa'],
  ])('at place %i is %s', (index, letter) => {
    expect(bulletLetter(index)).toBe(letter);
  });

  it('follows the id of its clause after a dot', () => {
    expect(bulletId('5.2', 0)).toBe('5.2.a');
    expect(bulletId('prohibited-use.1', 2)).toBe('prohibited-use.1.c');
  });
});

describe('a clause id', () => {
  it('belongs to the section whose id it begins with, up to a dot', () => {
    expect(idBelongsToSection('5.3', '5')).toBe(true);
    expect(idBelongsToSection('prohibited-use.2', 'prohibited-use')).toBe(true);
  });

  it('does not belong to a section whose id is merely the beginning of its number', () => {
    expect(idBelongsToSection('15.3', '1')).toBe(false);
    expect(idBelongsToSection('13.1', '1')).toBe(false);
    expect(idBelongsToSection('5', '5')).toBe(false);
  });

  it('goes on from a section that is a letter without a dot', () => {
    expect(idBelongsToSection('A1', 'A')).toBe(true);
    expect(idBelongsToSection('AB1', 'A')).toBe(false);
    expect(idBelongsToSection('a1', 'a')).toBe(false);
  });

  it.each([
    ['5.2', '5.2'],
    ['5.2.', '5.2'],
    ['(1)', '1'],
    ['16.', '16'],
    ['A1', 'A1'],
    ['5.2 (a)(i)', '5.2.a.i'],
    ['[iv]', 'iv'],
    ['1.0', '1.0'],
    ['..5.2..', '5.2'],
  ])('of a clause printed %s is %s', (number, id) => {
    expect(numberedId(number)).toBe(id);
  });

  it.each([
    ['6.7-2', '6.7'],
    ['6.7-12', '6.7-12'],
    ['6.7-1', '6.7-1'],
    ['6.7-2x', '6.7-2x'],
    ['A1-2', 'A1'],
    ['6.7', '6.7'],
  ])('%s without the mark of a repeat is %s', (id, base) => {
    expect(withoutRepeat(id)).toBe(base);
  });

  it.each([
    ['5.2.a', '(a)', '5.2'],
    ['5.2.a.i', '(i)', '5.2.a'],
    ['your-accounts.1', '1', 'your-accounts'],
    ['your-accounts.1-2', '1.', 'your-accounts'],
    ['5.2', '5.2', null],
    ['5.2.a', null, null],
    ['5.2.b', '(a)', null],
  ])('%s, printed %s, goes on from %s', (id, number, parent) => {
    expect(parentOf(id, number)).toBe(parent);
  });

  it.each([
    ['6.p1', '6', '6', true],
    ['6.p12', '6', '6', true],
    ['6.1', '6', '6', false],
    ['6.p0', '6', '6', false],
    ['6.px', '6', '6', false],
    ['6.xp1', '6', '6', false],
    ['6.p1x', '6', '6', false],
    ['scope.1', 'scope', null, true],
    ['scope.p1', 'scope', null, false],
    ['scope.0', 'scope', null, false],
    ['scope.1.a', 'scope', null, false],
  ])(
    '%s without a number fits section %s, printed with number %s: %s',
    (id, section, number, fits) => {
      expect(idFitsUnnumbered(id, { id: section, number })).toBe(fits);
    },
  );

  it('without a number is marked p in a section in which others are numbered', () => {
    const section = { id: 'posts', number: null, hasNumbers: true };
    expect(idFitsUnnumbered('posts.p1', section)).toBe(true);
    expect(idFitsUnnumbered('posts.1', section)).toBe(true);
    expect(idFitsUnnumbered('posts.12', section)).toBe(true);
    expect(idFitsUnnumbered('posts.xp1', section)).toBe(false);
    expect(idFitsUnnumbered('posts.1x', section)).toBe(false);
  });

  it.each([
    ['6.7', 1],
    ['6.7-2', 2],
    ['6.7-10', 10],
    ['6.p1', 1],
  ])('%s has its number for time %i', (id, time) => {
    expect(occurrence(id)).toBe(time);
  });
});

describe('a section id', () => {
  it.each([
    ['5', '5'],
    ['5.0', '5'],
    ['10', '10'],
    ['10.0', '10'],
    ['5.10', '5.10'],
    ['1.05', '1.05'],
    ['5.', '5'],
    ['(A)', 'A'],
  ])('of the section printed %s is %s', (number, id) => {
    expect(sectionIdOf(number)).toBe(id);
  });
});
