import { describe, expect, it } from 'vitest';
import {
  bulletId,
  bulletLetter,
  idBelongsToSection,
  idFitsNumber,
  idFitsUnnumbered,
  occurrence,
  sectionIdOf,
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

  it.each([
    ['6.7', '6.7', true],
    ['6.7-2', '6.7', true],
    ['6.7-3', '6.7', true],
    ['6.7-1', '6.7', false],
    ['6.7-0', '6.7', false],
    ['6.7.a', '6.7', false],
    ['6.71', '6.7', false],
    ['6.8', '6.7', false],
    ['6.7-2x', '6.7', false],
  ])('%s fits the printed number %s: %s', (id, number, fits) => {
    expect(idFitsNumber(id, number)).toBe(fits);
  });

  it.each([
    ['6.p1', '6', '6', true],
    ['6.p12', '6', '6', true],
    ['6.1', '6', '6', false],
    ['6.p0', '6', '6', false],
    ['6.px', '6', '6', false],
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
  ])('of the section printed %s is %s', (number, id) => {
    expect(sectionIdOf(number)).toBe(id);
  });
});
