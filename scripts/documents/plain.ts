import { piecesOf, typedNumber, type MadeParagraph } from './paragraphs.ts';

const numbered = ({ number, text }: MadeParagraph): string =>
  number === null ? text : `${typedNumber(number)} ${text}`;

/**
 * Makes a plain text, with an empty line between paragraphs.
 *
 * @param width at which lines are wrapped; 0 leaves them whole
 */
export function toText(paragraphs: readonly MadeParagraph[], width = 0): string {
  const lines = paragraphs.map((one) => {
    const bullet = one.type === 'item' && one.number === null;
    const text = bullet ? `• ${one.text}` : numbered(one);
    return width > 0 && one.type !== 'row' ? wrap(text, width) : text;
  });
  return `${lines.join('\n\n')}\n`;
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.join('\n');
}

/** Makes a Markdown text: headings and bullets by marks, clauses with their typed numbers. */
export function toMarkdown(paragraphs: readonly MadeParagraph[]): string {
  const blocks = piecesOf(paragraphs).map((piece) => {
    if ('rows' in piece) return markdownTable(piece.rows);
    const text = escaped(numbered(piece));
    if (piece.type === 'title') return `# ${text}`;
    if (piece.type === 'heading') return `${'#'.repeat(piece.depth + 1)} ${text}`;
    if (piece.type !== 'item' || piece.number !== null) return text;
    return `${'  '.repeat(piece.depth - 1)}- ${text}`;
  });
  return `${blocks.join('\n\n')}\n`;
}

const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replace(/^(\d+)([.)] )/, '$1\\$2')
    .replace(/&/g, '&amp;');

function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows.map((cells) => `| ${cells.map(escaped).join(' | ')} |`);
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 1)}`;
  return [head, rule, ...body].join('\n');
}

/** Makes a web page. */
export function toHtml(paragraphs: readonly MadeParagraph[]): string {
  const body: string[] = [];
  let depth = 0;
  for (const piece of piecesOf(paragraphs)) {
    const next = !('rows' in piece) && piece.type === 'item' ? piece.depth : 0;
    body.push('<ul>'.repeat(Math.max(0, next - depth)) + '</ul>'.repeat(Math.max(0, depth - next)));
    depth = next;
    body.push('rows' in piece ? htmlTable(piece.rows) : htmlOf(piece));
  }
  body.push('</ul>'.repeat(depth));
  return `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>Policy</title></head>\n<body>\n${body.filter(Boolean).join('\n')}\n</body></html>\n`;
}

const markup = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function htmlOf(one: MadeParagraph): string {
  const text = markup(numbered(one));
  if (one.type === 'title') return `<h1>${text}</h1>`;
  if (one.type === 'heading')
    return `<h${String(one.depth + 1)}>${text}</h${String(one.depth + 1)}>`;
  if (one.type !== 'item') return `<p>${text}</p>`;
  return one.number === null
    ? `<li>${text}</li>`
    : `<li style="list-style-type: none">${text}</li>`;
}

function htmlTable(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(
    (cells) => `<tr>${cells.map((text) => `<td>${markup(text)}</td>`).join('')}</tr>`,
  );
  return `<table>\n${lines.join('\n')}\n</table>`;
}
