/**
 * One line that is not too long for its place.
 *
 * @param most number of characters that it may have
 * @returns the text, or its beginning with "…"
 */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
