import type { Bullet, DocumentTable, Inline, Paragraph } from '../../adopt/document.ts';
import { SEE } from '../../adopt/fill.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that reads as that text and nothing more, in an element or an attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

type Attributes = Readonly<Record<string, string>>;

/**
 * An element.
 *
 * @param inner HTML
 * @param attributes their values as text
 */
export function element(name: string, inner: string, attributes: Attributes = {}): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${all.join('')}>${inner}</${name}>`;
}

/** An element without a content. @param attributes their values as text */
export function empty(name: string, attributes: Attributes): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${all.join('')}>`;
}

/** Blocks on lines of their own. */
export function joined(blocks: readonly string[]): string {
  return blocks.join('\n');
}

/** A link to an id of this document. */
export function link(id: string, inner: string): string {
  return element('a', inner, { href: `#${encodeURIComponent(id)}` });
}

/** A list of items that are HTML. */
export function list(items: readonly string[], attributes: Attributes = {}): string {
  return element('ul', joined(['', ...items.map((item) => element('li', item)), '']), attributes);
}

/**
 * Bullets with the items below them. Their letters are text, so that they are still there where the
 * list is pasted or its look is lost.
 */
export function lettered(bullets: readonly Bullet[]): string[] {
  if (bullets.length === 0) return [];
  const items = bullets.map(({ label, text, items: below }) => {
    const letter = element('span', escapeHtml(label), { class: 'letter' });
    return element('li', joined([`${letter} ${words(text)}`, ...lettered(below)]));
  });
  return [element('ol', joined(['', ...items, '']), { class: 'lettered' })];
}

/**
 * A table. A blank to write in is an empty cell.
 *
 * @param heading id of the heading that says what it is a table of: a caption would say it twice to
 *   all
 */
export function table({ head, rows }: DocumentTable, heading: string): string {
  const columns = head.map((name) => element('th', escapeHtml(name), { scope: 'col' }));
  const body = rows.map(({ name, cells }) => {
    const first = element('th', escapeHtml(name), { scope: 'row' });
    const others = cells.map((cell) => element('td', escapeHtml(cell ?? '')));
    return element('tr', [first, ...others].join(''));
  });
  const parts = [
    element('thead', element('tr', columns.join(''))),
    element('tbody', joined(['', ...body, ''])),
  ];
  return element('table', joined(['', ...parts, '']), { 'aria-labelledby': heading });
}

/** Text of a clause with its details, blanks and references. */
export function words(pieces: Paragraph): string {
  return pieces.map(piece).join('');
}

function piece(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    // What was typed may run from right to left: it must not turn the words around it.
    case 'filled':
      return element('bdi', escapeHtml(inline.value));
    case 'blank':
      return element('mark', escapeHtml(`[${inline.label}]`));
    case 'see':
      return `${SEE.before}${link(`clause-${inline.topic}`, `${SEE.noun}${inline.number}`)}${SEE.after}`;
  }
}
