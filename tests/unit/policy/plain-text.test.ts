import { expect, it } from 'vitest';
import type { Node } from '../../../src/policy/markdown.ts';
import { plainText } from '../../../src/policy/plain-text.ts';

function text(value: string): Node {
  return { type: 'text', value };
}

it('is the text within all markup, on one line without space around it', () => {
  const strong = { type: 'strong', children: [text('two\n'), text(' three')] };
  const children = [text('  one '), strong, { type: 'break' }, text('four\t\n ')];
  expect(plainText({ type: 'paragraph', children })).toBe('one two three four');
});

it('leaves out what has no words', () => {
  expect(plainText({ type: 'image', url: 'form.png' })).toBe('');
  expect(plainText({ type: 'inlineCode', value: 'code' })).toBe('');
});
