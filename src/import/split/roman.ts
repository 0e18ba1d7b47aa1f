const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

const ROMAN = /^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/**
 * The value of a roman number in letters of any size.
 *
 * @returns null where it is none below 100
 */
export function romanValue(letters: string): number | null {
  const small = letters.toLowerCase();
  if (small === '' || !ROMAN.test(small)) return null;
  return [...small].reduce((sum, letter, index) => {
    const value = VALUES[letter] ?? 0;
    return sum + (value < (VALUES[small[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}

/**
 * The place of a letter in the alphabet: a is 1, z 26, aa 27, bb 28.
 *
 * @returns null where it is no one letter, or the same twice
 */
export function letterValue(letters: string): number | null {
  const small = letters.toLowerCase();
  const first = small.charCodeAt(0) - 96;
  if (small.length === 1) return first;
  if (small.length !== 2) return null;
  const second = small.charCodeAt(1) - 96;
  return first === second || first === 1 ? 26 + second : null;
}
