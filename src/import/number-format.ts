import { letters, roman } from '../policy/list-numbers.ts';

/**
 * Larger numbers are printed as figures: nobody counts that far in letters, though a broken file
 * may.
 */
const MOST_LETTERED = 1000;

function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  return number + ((teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th');
}

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  lowerLetter: letters,
  a: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  A: (number) => letters(number).toUpperCase(),
  lowerRoman: roman,
  i: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  I: (number) => roman(number).toUpperCase(),
  decimalZero: (number) => String(number).padStart(2, '0'),
  ordinal,
};

/**
 * The number of a list item as it is printed.
 *
 * @param format as Word (`lowerLetter`), OpenDocument or HTML (`a`) names it; any other prints
 *   figures
 */
export function formatNumber(number: number, format: string): string {
  const lettered = number >= 1 && number <= MOST_LETTERED && Object.hasOwn(FORMATS, format);
  return (lettered ? FORMATS[format]?.(number) : undefined) ?? String(number);
}
