import { schoolName, type DraftNotice, type PolicyDocument } from '../../adopt/document.ts';

/** Letters of a name that fit at the head of a page, beside "Draft". */
const LONGEST_HEAD = 90;

/**
 * Whether a browser prints what a style sheet puts into the margins of a page: Firefox and Safari
 * do not.
 */
export function hasMarginBoxes(): boolean {
  return 'CSSMarginRule' in window;
}

let sheet: CSSStyleSheet | null = null;

/**
 * Milliseconds without a change after which the head of the pages is written, so that no key waits
 * for it.
 */
const PAUSE = 400;

/**
 * Makes every print of the page, by whatever way, a print of the policy. It has the school's name
 * at the head of every page, "Draft" while it is one, and a title of its own, which becomes the
 * name of the file where it is saved as PDF. Margin boxes take no text from the page, so they are
 * written into a style sheet of their own.
 *
 * @returns what undoes it
 */
export function preparePrint(policy: PolicyDocument): () => void {
  const own = document.title;
  const name = [schoolName(policy), policy.title].filter(Boolean).join(' – ');
  const before = () => {
    writeHeads(policy);
    document.title = name;
  };
  const after = () => void (document.title = own);
  const soon = setTimeout(() => writeHeads(policy), PAUSE);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    clearTimeout(soon);
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

function writeHeads(policy: PolicyDocument): void {
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(`@page { ${marginBoxes(schoolName(policy), policy.draft)} }`);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}

/** The policy is the school's: this site's name, which is on its own pages, is taken off. */
function marginBoxes(school: string, draft: DraftNotice | null): string {
  const font = 'font: 8pt sans-serif;';
  const name = school.length > LONGEST_HEAD ? `${school.slice(0, LONGEST_HEAD)}…` : school;
  return [
    `@top-left { content: ${cssString(name)}; ${font} }`,
    `@top-right { content: ${cssString(draft?.mark ?? '')}; ${font} }`,
    "@bottom-left { content: ''; }",
  ].join(' ');
}

/**
 * Any text as a string of CSS: everything but letters, digits and spaces is written as its number.
 */
export function cssString(text: string): string {
  const escaped = Array.from(text.replaceAll('\0', ''), (character) =>
    /^[\p{L}\p{N} ]$/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
