import { schoolName, type DraftNotice, type PolicyDocument } from '../../adopt/document.ts';

/** Letters of a name that fit at the head of a page, beside "Draft". */
const LONGEST_HEAD = 90;

let sheet: CSSStyleSheet | null = null;

/**
 * Makes every print of the page, by whatever way, a print of the policy: the school's name at the head of every page, "Draft" while it is
 * one, and a title of its own, which becomes the name of the file where it is saved as PDF. Margin boxes take no text from the page,
 * so they are written into a style sheet of their own.
 *
 * @returns what undoes it
 */
export function preparePrint(policy: PolicyDocument): () => void {
  const school = schoolName(policy);
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(`@page { ${marginBoxes(school, policy.draft)} }`);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const own = document.title;
  const name = [school, policy.title].filter(Boolean).join(' – ');
  const before = () => void (document.title = name);
  const after = () => void (document.title = own);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

/** The policy is the school's: this site's name, which stands on its own pages, is taken off. */
function marginBoxes(school: string, draft: DraftNotice | null): string {
  const font = 'font: 8pt sans-serif;';
  const name = school.length > LONGEST_HEAD ? `${school.slice(0, LONGEST_HEAD)}…` : school;
  return [
    `@top-left { content: ${cssString(name)}; ${font} }`,
    `@top-right { content: ${cssString(draft?.mark ?? '')}; ${font} }`,
    "@bottom-left { content: ''; }",
  ].join(' ');
}

/** Any text as a string of CSS: everything but letters, digits and spaces is written as its number. */
export function cssString(text: string): string {
  const escaped = Array.from(text.replaceAll('\0', ''), (character) =>
    /^[\p{L}\p{N} ]$/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
