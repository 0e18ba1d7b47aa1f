/**
 * Marks the words of a search in a clause, by the CSS highlight named "found". They come in the
 * address as ?mark=friend+parents. Does nothing where the browser knows no highlights.
 *
 * @param named the clause that the address names
 */
export function markWords(named: string): void {
  const words = new URLSearchParams(location.search).get('mark')?.split(' ') ?? [];
  const clause = document.getElementById(named)?.closest('.clause, section');
  if (!('highlights' in CSS) || !clause || words.length === 0) return;
  const wanted = new Set(words.map(letters));
  const ranges = textNodes(clause).flatMap((node) => rangesOf(node, wanted));
  CSS.highlights.set('found', new Highlight(...ranges));
}

/** Lower-case letters and digits of a word, as words are compared. */
function letters(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node.parentElement?.closest('.ours, .note, .n')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function rangesOf(node: Text, wanted: ReadonlySet<string>): Range[] {
  return Array.from(node.data.matchAll(/\S+/g))
    .filter(([word]) => wanted.has(letters(word)))
    .map((match) => {
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      return range;
    });
}
