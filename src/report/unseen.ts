/**
 * Characters that are not seen and change what is read. They are control characters, soft hyphens,
 * zero-width marks and spaces, blank letters, marks that turn the direction of text, tags,
 * characters for private use (which word processors take for bullets), and the sign for what could
 * not be read.
 */
export const UNSEEN =
  /[\p{Cc}\p{Co}\p{Cn}\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/gu;

/** How a character is named where it would not be seen: U+200B. */
export function characterName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
