import { HeadingLevel, Paragraph } from 'docx';
import type { AppendixPart, ChangeEntry, FilledIn, Quote } from '../../adopt/document.ts';
import { bullets, heading, paragraph, type Block } from './blocks.ts';
import type { Bookmarks } from './bookmarks.ts';
import { clauseNumber } from './inline.ts';
import { GREY, SANS } from './look.ts';
import { runs } from './runs.ts';
import { wordDiff } from './word-diff.ts';

/**
 * The appendix of changes below its heading: every way in which the policy differs from the model,
 * beside the model's own clauses.
 */
export function appendix(part: AppendixPart, bookmarks: Bookmarks): Block[] {
  const { lead, consultation, filledIn } = part;
  const { title, none, entries } = consultation;
  return [
    paragraph('BodyText', lead),
    heading(title, null, { level: 2 }),
    ...(none === null ? [] : [paragraph('BodyText', none)]),
    ...entries.flatMap((entry) => change(entry, bookmarks)),
    ...(filledIn ? filled(filledIn, 2) : []),
  ];
}

/** Names, roles and dates: what is not for consultation. */
export function filled({ title, lead, items }: FilledIn, level: 1 | 2): Block[] {
  return [heading(title, null, { level }), paragraph('BodyText', lead), ...bullets(items)];
}

function change(entry: ChangeEntry, bookmarks: Bookmarks): Paragraph[] {
  const { changes, diff, quotes } = entry;
  return [
    changeHeading(entry, bookmarks),
    paragraph('BodyText', changes.map(({ says }) => says).join(' ')),
    ...(diff ? [wordDiff(diff)] : []),
    ...quotes.flatMap(quotation),
  ];
}

function changeHeading({ id, number, title }: ChangeEntry, bookmarks: Bookmarks): Paragraph {
  const place = number === null ? [] : [...clauseNumber(id, number, bookmarks), ...runs(' ')];
  return new Paragraph({
    heading: HeadingLevel.HEADING_3,
    children: [...place, ...runs(title)],
  });
}

/** The model's words after the name of their clause. */
function quotation({ name, paragraphs }: Quote): Paragraph[] {
  const [first = '', ...more] = paragraphs;
  const source = runs(first === '' ? name : `${name}  `, SOURCE);
  return [
    paragraph('Quote', [...source, ...runs(first)]),
    ...more.map((text) => paragraph('Quote', text)),
  ];
}

const SOURCE = { font: SANS, size: 19, bold: true, italics: false, color: GREY };
