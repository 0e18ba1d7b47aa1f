import type { AppendixPart, ChangeEntry, Diff, FilledIn, Quote } from '../../adopt/document.ts';
import { diffMarks } from '../diff-words.ts';
import { joined, within, withLast, type Block } from './blocks.ts';
import type { Faces } from './faces.ts';
import type { Run } from './lines.ts';
import { dotted } from './lists.ts';
import { QUOTE, RULE, STYLES } from './look.ts';
import { ruled, text } from './text.ts';
import { clausePlace, link, plain } from './words.ts';

const AFTER = 5;

/**
 * The appendix of changes below its heading: every way in which the policy differs from the model,
 * beside the model's own clauses.
 */
export function appendix({ lead, consultation, filledIn }: AppendixPart, faces: Faces): Block[] {
  const { title, none, entries } = consultation;
  return [
    paragraph(lead, faces),
    heading('H3', plain(title, STYLES.part), faces),
    ...(none === null ? [] : [paragraph(none, faces)]),
    ...entries.map((entry) => change(entry, faces)),
    ...(filledIn ? filled(filledIn, faces) : []),
  ];
}

function paragraph(words: string, faces: Faces): Block {
  return text('P', plain(words, STYLES.text), faces, { after: AFTER });
}

function heading(level: 'H3' | 'H4', runs: readonly Run[], faces: Faces): Block {
  const before = level === 'H3' ? 20 : 14;
  return text(level, runs, faces, { before, after: 4, keep: 'firmly' });
}

/** Names, roles and dates: what is not for consultation. */
function filled({ title, lead, items }: FilledIn, faces: Faces): Block[] {
  return [
    heading('H3', plain(title, STYLES.part), faces),
    withLast(paragraph(lead, faces), { keep: 'firmly' }),
    dotted(items, faces),
  ];
}

function change({ id, number, title, changes, diff, quotes }: ChangeEntry, faces: Faces): Block {
  const style = STYLES.strong;
  const place: Run[] =
    number === null ? [] : [link(number, clausePlace(id), style), ...plain(' ', style)];
  const says = changes.map((one) => one.says).join(' ');
  return joined([
    heading('H4', [...place, ...plain(title, style)], faces),
    ...(says === '' ? [] : [paragraph(says, faces)]),
    ...(diff ? [text('P', diffRuns(diff), faces, { after: AFTER })] : []),
    ...quotes.map((quote) => quotation(quote, faces)),
  ]);
}

/**
 * Words that went are struck through and words that came underlined; both are named as well, for
 * those who do not see it.
 */
function diffRuns(diff: Diff): Run[] {
  const style = STYLES.text;
  return diff.flatMap((part) => {
    if (part.kind === 'same') return plain(part.text, style);
    const [before, after] = diffMarks(part);
    return [
      { text: before, style },
      { text: part.text, style, mark: part.kind },
      { text: after, style },
    ];
  });
}

/** The model's words after the name of their clause. */
function quotation({ name, paragraphs }: Quote, faces: Faces): Block {
  const [first = '', ...more] = paragraphs;
  const source = plain(first === '' ? name : `${name}  `, STYLES.source);
  const place = { x: QUOTE, after: 3 };
  const blocks = [
    text('P', [...source, ...plain(first, STYLES.quote)], faces, place),
    ...more.map((words) => text('P', plain(words, STYLES.quote), faces, place)),
  ];
  const { tags, strips } = within({ type: 'BlockQuote' }, blocks);
  const bar = ruled(strips, { x: QUOTE - 10, width: 1.5, colour: RULE });
  return withLast({ tags, strips: bar }, { after: 8 });
}
