import { expect, it } from 'vitest';
import { copiedWords } from '../../../src/components/copied-words.ts';

it.each([
  ['5.3', 'Link to 5.3 copied'],
  ['section 6, paragraph 1', 'Link to section 6, paragraph 1 copied'],
  [' 6.7 (second) ', 'Link to 6.7 (second) copied'],
  ['Link to this section', 'Link to this section copied'],
  ['Link to this row: clifton-lodge-7.5', 'Link to this row copied'],
])('once the link “%s” was copied, the page says “%s”', (name, words) => {
  expect(copiedWords(name)).toBe(words);
});
