import type { AppendixPart, ChangeEntry, DiffRun, FilledIn, Quote } from '../../adopt/document.ts';
import { element, escapeHtml, joined, link, list } from './elements.ts';

/** The appendix of changes below its heading, block by block. */
export function appendix({ lead, consultation, filledIn }: AppendixPart): string[] {
  const { title, none, entries } = consultation;
  return [
    element('p', escapeHtml(lead)),
    element('h3', escapeHtml(title)),
    ...(none === null ? [] : [element('p', escapeHtml(none))]),
    ...entries.map(change),
    ...(filledIn ? filled(filledIn) : []),
  ];
}

function change({ id, number, title, changes, diff, quotes }: ChangeEntry): string {
  const place = number === null ? '' : `${link(`clause-${id}`, number)} `;
  const says = changes.map((one) => one.says).join(' ');
  return joined([
    element('h4', `${place}${escapeHtml(title)}`),
    element('p', escapeHtml(says)),
    ...(diff ? [element('p', diff.map(run).join(''), { class: 'diff' })] : []),
    ...quotes.map(quote),
  ]);
}

function run({ kind, text }: DiffRun): string {
  if (kind === 'same') return escapeHtml(text);
  return element(kind === 'added' ? 'ins' : 'del', escapeHtml(text));
}

function quote({ name, paragraphs }: Quote): string {
  const source = element('p', element('cite', escapeHtml(name)));
  const said = paragraphs.map((text) => element('p', escapeHtml(text)));
  return element('blockquote', [source, ...said].join(''));
}

function filled({ title, lead, items }: FilledIn): string[] {
  return [
    element('h3', escapeHtml(title)),
    element('p', escapeHtml(lead)),
    list(items.map(escapeHtml)),
  ];
}
