import type { Hit, Word } from './hit.ts';

type Child = Node | string;

/** Makes an element; its children are nodes or plain text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Words before the first found word that an excerpt keeps, for the sense. */
const RUN_UP = 7;

/** A hit that begins shortly before the first word asked for, for a list with little room. */
export function excerpt(hit: Hit): Hit {
  const first = hit.text.findIndex((word) => word.found);
  if (first <= 2 * RUN_UP) return hit;
  const cut = { text: '…', found: false };
  return { ...hit, leadIn: [], text: [cut, ...hit.text.slice(first - RUN_UP)] };
}

/**
 * The words of a hit with those asked for in <mark>; the lead-in of a bullet comes first, dimmed.
 */
export function hitWords(hit: Hit): HTMLElement {
  const text = element('span', { class: 'q hit-words' });
  if (hit.leadIn.length > 0) {
    text.append(element('span', { class: 'hit-lead' }, ...marked(hit.leadIn)), ' ');
  }
  text.append(...marked(hit.text));
  return text;
}

function marked(words: readonly Word[]): Child[] {
  return words.flatMap(({ text, found }, index) => [
    ...(index > 0 ? [' '] : []),
    found ? element('mark', {}, text) : text,
  ]);
}
