/** Letters of names, and figures. All letters of Unicode would make every pattern slow to build. */
const LETTER = 'A-Za-z0-9À-ɏ';

/** No word goes on across this place. */
export const STARTS = `(?<![${LETTER}])`;
export const ENDS = `(?![${LETTER}])`;

/** How marks within a name may be written. */
const MARKS: Readonly<Record<string, string>> = {
  ',': ',?',
  '-': String.raw`[\s‐‑–-]*`,
  ...marksOf(`'‘’`, `['‘’]?`),
  ...marksOf('"“”', `["“”'‘’]?`),
  ...Object.fromEntries(Array.from('.*+?^${}()|[]\\/', (mark) => [mark, `\\${mark}`])),
};

function marksOf(marks: string, pattern: string): Record<string, string> {
  return Object.fromEntries(Array.from(marks, (mark) => [mark, pattern]));
}

/**
 * As a pattern, the words of a name however they are spaced, hyphenated and quoted, with or without
 * commas and apostrophes.
 */
export function wordsPattern(name: string): string {
  return joined(name, (letter) => letter);
}

function joined(name: string, letterPattern: (letter: string) => string): string {
  return name
    .split(/\s+/u)
    .map((word) => {
      const pattern = Array.from(word, (one) => MARKS[one] ?? letterPattern(one)).join('');
      return word === 'and' ? `(?:${pattern}|&)` : pattern;
    })
    .join(String.raw`[\s‐‑–-]{1,3}`);
}

/**
 * The same in whatever capitals. The flag for it would take the small letters of a subtitle for
 * capitals too.
 */
export function anyCasePattern(name: string): string {
  return joined(name, (letter) => {
    const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
    return small === capital ? letter : `(?:${small}|${capital})`;
  });
}
