import { expect, it } from 'vitest';
import { baseForm, stem } from '../../../src/search/stem.ts';

it.each([
  ['moan', 'moaning', 'moaned', 'moans'],
  ['slag', 'slagging', 'slagged'],
  ['bully', 'bullies', 'bullied', 'bullying'],
  ['take', 'taking', 'takes'],
  ['school', 'schools', 'school’s'],
  ['photograph', 'photographs', 'photographed'],
])('%s has one stem in all its forms', (word, ...forms) => {
  expect(forms.map(stem)).toEqual(forms.map(() => stem(word)));
});

it.each([
  ['police', 'policy'],
  ['press', 'pre'],
  ['sing', 's'],
])('%s and %s have two', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

it.each([
  ['governer', 'government'],
  ['teacher', 'teaching'],
])('the base forms of %s and %s are two', (one, other) => {
  expect(baseForm(one)).not.toBe(baseForm(other));
  expect(baseForm(`${one}s`)).toBe(baseForm(one));
});
