/** About as many characters tell a reader which clause it is. */
const ENOUGH = 110;

/** The first words of a text, with an ellipsis where there are more. */
export function beginningOf(text: string): string {
  if (text.length <= ENOUGH) return text;
  const end = text.lastIndexOf(' ', ENOUGH);
  return `${text.slice(0, end < 0 ? ENOUGH : end).replace(/[\s,;:.–-]+$/, '')}…`;
}
