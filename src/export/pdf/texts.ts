import type { AppendixPart, Bullet, ClosingPart, PolicyDocument } from '../../adopt/document.ts';
import { inlineText } from '../../adopt/fill.ts';
import type { Face } from './look.ts';

/** A text of the document, and what a reader calls its place. */
export interface PlacedText {
  readonly text: string;
  /** "clause 3.4", after "in". */
  readonly place: string;
  readonly face: Face;
}

/** All that is set of a document, in order. Bold has every character of the regular cut. */
export function textsOf(document: PolicyDocument): PlacedText[] {
  const { title, school, draft, control, log, contents, sections, closing } = document;
  return [
    ...at('the name of the school', inlineText([school])),
    ...at('the title', title),
    ...at('the note on the draft', ...(draft ? [draft.mark, ...draft.left] : [])),
    ...at(`“${control.title}”`, control.title, ...cellsOf(control.table)),
    ...(log ? at(`“${log.title}”`, log.title, ...log.items) : []),
    ...at('the contents', contents.title),
    ...sections.flatMap((section) => [
      ...at(`section ${section.number}`, section.title, ...section.opening.map(inlineText)),
      ...section.clauses.flatMap(({ number, heading, paragraphs, bullets }) =>
        at(
          `clause ${number}`,
          heading,
          ...paragraphs.map(inlineText),
          ...bullets.flatMap(bulletTexts),
        ),
      ),
    ]),
    ...closing.flatMap(closingTexts),
  ];
}

function at(place: string, ...texts: readonly string[]): PlacedText[] {
  return texts.map((text) => ({ text, place, face: 'sans' }));
}

function bulletTexts({ label, text, items }: Bullet): string[] {
  return [label, inlineText(text), ...items.flatMap(bulletTexts)];
}

function cellsOf({ head, rows }: PolicyDocument['control']['table']): string[] {
  return [...head, ...rows.flatMap(({ name, cells }) => [name, ...cells.map((one) => one ?? '')])];
}

function closingTexts(part: ClosingPart): PlacedText[] {
  const place = `“${part.title}”`;
  const heading = at(place, part.title);
  switch (part.kind) {
    case 'laws':
      return [...heading, ...at(place, ...part.laws)];
    case 'related':
      return [...heading, ...at(place, ...part.items)];
    case 'signatures':
      return [...heading, ...at(place, ...cellsOf(part.table))];
    case 'form':
      return [...heading, ...at(place, inlineText(part.statement), ...cellsOf(part.table))];
    case 'appendix':
      return [...heading, ...appendixTexts(part, place)];
  }
}

function appendixTexts({ lead, consultation, filledIn }: AppendixPart, place: string) {
  const { title, none, entries } = consultation;
  return [
    ...at(place, lead, title, none ?? ''),
    ...entries.flatMap((entry) => [
      ...at(place, entry.title, ...entry.changes.map(({ says }) => says)),
      ...at(place, ...(entry.diff ?? []).map(({ text }) => text)),
      ...entry.quotes.flatMap(({ name, paragraphs }) => [
        ...at(place, name),
        ...at(place, ...paragraphs).map((one): PlacedText => ({ ...one, face: 'serif' })),
      ]),
    ]),
    ...(filledIn ? at(place, filledIn.title, filledIn.lead, ...filledIn.items) : []),
  ];
}
