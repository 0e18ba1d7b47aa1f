import type { LeftOut } from '../blocks.ts';
import { tidy } from '../tidy.ts';

/** What is used of an annotation, as pdf.js gives it. */
interface Annotation {
  readonly subtype?: unknown;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
}

/**
 * Words that lie upon a page and are no part of its text: what was filled into a form, boxes of
 * text, comments.
 *
 * @param annotations as pdf.js gives them
 */
export function wordsUpon(annotations: readonly unknown[]): LeftOut[] {
  return annotations.flatMap((one) => {
    const said = saidBy(one as Annotation);
    return said && said.text !== '' ? [said] : [];
  });
}

function saidBy({ subtype, fieldValue, contentsObj }: Annotation): LeftOut | null {
  if (subtype === 'Link' || subtype === 'Popup') return null;
  const why = subtype === 'Widget' || subtype === 'FreeText' ? 'text-box' : 'comment';
  const words = subtype === 'Widget' ? fieldValue : contentsObj?.str;
  return typeof words === 'string' && words !== 'Off' ? { text: tidy(words), why } : null;
}
