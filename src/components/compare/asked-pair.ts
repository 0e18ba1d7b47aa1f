import { isOwn } from '../../check/kept.ts';
import type { Order } from '../../compare/index.ts';

/** What an address such as `/compare/?a=neu&b=littletown` asks for. */
export type AskedPair =
  | { readonly kind: 'pair'; readonly a: string; readonly b: string; readonly order: Order | null }
  /**
   * Nothing is to be compared yet; `words` say why, if the address asks for something that cannot
   * be.
   */
  | { readonly kind: 'none'; readonly words: string };

const NOT_KEPT =
  'The document that this address names is not kept in this browser. Open it on the page “Check”, and compare it from there.';

/**
 * Reads what an address asks for.
 *
 * @param asked the part of the address after the question mark
 * @param names short names of all policies, by slug
 */
export function readAskedPair(
  asked: URLSearchParams,
  names: ReadonlyMap<string, string>,
): AskedPair {
  const [a, b] = [slugIn(asked, 'a'), slugIn(asked, 'b')];
  const unknown = [a, b].filter((slug) => slug !== '' && !names.has(slug));
  if (unknown.some(isOwn)) return none(NOT_KEPT);
  if (unknown.length > 0) return none(`${unknownWords(unknown)} Choose two from the lists.`);
  if (a === '' || b === '') return none('');
  if (a === b) return none(`Both sides are ${names.get(a)}. Choose two different policies.`);
  return { kind: 'pair', a, b, order: readOrder(asked.get('order')) };
}

/** A slug as an address gives it, whatever its capitals. */
function slugIn(asked: URLSearchParams, side: string): string {
  return asked.get(side)?.toLowerCase() ?? '';
}

/** Another order than the two there are is no reason to show nothing. */
function readOrder(text: string | null): Order | null {
  return text === 'topic' || text === 'document' ? text : null;
}

function unknownWords(slugs: readonly string[]): string {
  const named = [...new Set(slugs)].map((slug) => `“${slug}”`);
  return named.length === 1
    ? `There is no policy ${named.join('')} on this site.`
    : `There are no policies ${named.join(' and ')} on this site.`;
}

function none(words: string): AskedPair {
  return { kind: 'none', words };
}
