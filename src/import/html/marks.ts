import type { LeftOutReason } from '../blocks.ts';
import { tidy } from '../tidy.ts';
import { attribute, elementsIn, textIn, type HtmlElement } from './tree.ts';

/** Why all that is in an element of this name is left out. */
const BY_NAME: Readonly<Record<string, LeftOutReason>> = {
  nav: 'furniture',
  button: 'furniture',
  select: 'furniture',
  option: 'furniture',
  textarea: 'furniture',
  del: 'deleted',
  title: 'header',
};

/** How Word, LibreOffice and others mark what is set apart: by an attribute, and what is in it. */
const BY_ATTRIBUTE: readonly (readonly [string, RegExp, LeftOutReason])[] = [
  ['style', /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i, 'hidden'],
  ['style', /mso-element\s*:\s*(?:footnote|endnote)/i, 'footnote'],
  ['style', /mso-element\s*:\s*(?:header|footer)/i, 'header'],
  ['style', /mso-element\s*:\s*comment/i, 'comment'],
  ['class', /\bMsoToc\d/i, 'contents'],
  ['class', /\b(?:MsoFootnoteText|MsoEndnoteText|sdfootnote|sdendnote|footnotes)\b/i, 'footnote'],
  ['class', /\b(?:MsoHeader|MsoFooter)\b/i, 'header'],
  ['class', /\bMsoCommentText\b/i, 'comment'],
  ['id', /^sd(?:foot|end)note\d+$/i, 'footnote'],
  ['title', /^(?:header|footer)$/i, 'header'],
  ['role', /^doc-(?:footnote|endnotes?)$/i, 'footnote'],
  ['role', /^doc-toc$/i, 'contents'],
];

/** Elements that hold no words for people. */
const WORDLESS = new Set(
  'script style template noscript iframe object embed svg video audio canvas link meta map'.split(
    ' ',
  ),
);

/** Whether nothing in an element is ever printed. */
export function isWordless(element: HtmlElement): boolean {
  return WORDLESS.has(element.tagName);
}

/** Why the words in an element are no words of the policy; null where they are. */
export function whyLeftOut(element: HtmlElement): LeftOutReason | null {
  if (element.attrs.some((one) => one.name === 'hidden')) return 'hidden';
  const marked = BY_ATTRIBUTE.find(([name, pattern]) => pattern.test(attribute(element, name)));
  if (marked) return marked[2];
  return BY_NAME[element.tagName] ?? (isPageFrame(element) ? 'furniture' : null);
}

/** The head and foot of a whole page, not those of an article in it. */
function isPageFrame(element: HtmlElement): boolean {
  if (element.tagName !== 'header' && element.tagName !== 'footer') return false;
  let above = element.parentNode;
  while (above && 'tagName' in above) {
    if (above.tagName === 'article' || above.tagName === 'main') return false;
    above = above.parentNode;
  }
  return true;
}

/**
 * Whether an element is only the mark of a footnote: a raised number that leads to another place of
 * the page.
 */
export function isNoteMark(element: HtmlElement): boolean {
  if (/\bMso(?:Footnote|Endnote)Reference\b/i.test(attribute(element, 'class'))) return true;
  const link = element.tagName === 'a' ? element : elementsIn(element)[0];
  const raised = element.tagName === 'sup' || (link && elementsIn(link)[0]?.tagName === 'sup');
  const leads = link?.tagName === 'a' && /#/.test(attribute(link, 'href'));
  return Boolean(raised) && leads && /^\[?(?:\d{1,3}|[*†‡]|[a-z])\]?$/.test(tidy(textIn(element)));
}

/** Whether the words in an element are bold: null where it says nothing of it. */
export function boldOf(element: HtmlElement): boolean | null {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(attribute(element, 'style'))?.[1];
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return /^(?:b|strong|th|h[1-6])$/.test(element.tagName) ? true : null;
}

/** Level of a heading from 1; null where an element is none. */
export function headingOf(element: HtmlElement): number | null {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level) return Number(level);
  if (attribute(element, 'role') === 'heading')
    return Number(attribute(element, 'aria-level')) || 2;
  const named = attribute(element, 'class');
  const word = /\bMsoHeading(\d)/i.exec(named)?.[1];
  return word ? Number(word) : /\bMso(?:Title|Subtitle)\b/i.test(named) ? 1 : null;
}
