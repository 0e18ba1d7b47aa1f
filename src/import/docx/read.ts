import { onceEach, pictureNotes } from '../asides.ts';
import type { LeftOutReason, ReadDocument } from '../blocks.ts';
import { elementOf, elementsOf, type XmlElement } from '../xml.ts';
import type { Zip } from '../zip.ts';
import { isSeparator, leaveOutBlock, readBody } from './body.ts';
import { labelsOf } from './labels.ts';
import { readNumbering } from './numbering.ts';
import { docxParts, type DocxParts } from './parts.ts';
import type { DocxState } from './state.ts';
import { readStyles } from './styles.ts';

/**
 * Reads a Word document: the words as they stand once tracked changes are accepted, with the
 * numbers that Word prints.
 *
 * @param zip the opened file
 * @throws UnreadableDocument where it is damaged or unpacks to too much
 */
export function readDocx(zip: Zip): ReadDocument {
  const parts = docxParts(zip);
  const state = stateOf(parts);
  const blocks = readBody(elementOf(parts.document, 'w:body'), state);
  readNotes(parts, state);
  readHeaders(parts, state);
  return { format: 'docx', blocks, leftOut: state.leftOut, notes: remarks(state) };
}

function stateOf(parts: DocxParts): DocxState {
  const lists = readNumbering(parts.numbering);
  return {
    styles: readStyles(parts.styles),
    lists,
    labels: labelsOf(lists),
    blocks: [],
    leftOut: [],
    fields: [],
    unended: [],
    counts: { pictures: 0, embedded: 0 },
  };
}

function readNotes(parts: DocxParts, state: DocxState): void {
  const notes = parts.notes
    .flatMap((part) => [...elementsOf(part, 'w:footnote'), ...elementsOf(part, 'w:endnote')])
    .filter((note) => !isSeparator(note));
  for (const note of notes) readAside(note, 'footnote', state);
  for (const comment of parts.comments.flatMap((part) => elementsOf(part, 'w:comment'))) {
    readAside(comment, 'comment', state);
  }
}

/** The same words in the headers of the first, the left and the right pages are listed once. */
function readHeaders(parts: DocxParts, state: DocxState): void {
  const before = state.leftOut.length;
  for (const part of parts.headers) readAside(part, 'header', state);
  state.leftOut.push(...onceEach(state.leftOut.splice(before)));
}

function readAside(element: XmlElement, why: LeftOutReason, state: DocxState): void {
  const inner: DocxState = { ...state, fields: [] };
  for (const block of readBody(element, inner)) leaveOutBlock(block, why, state);
}

function remarks({ counts: { pictures, embedded } }: DocxState): string[] {
  const notes = pictureNotes(pictures);
  if (embedded > 0) {
    notes.push('Part of the document is another file embedded in it, and was not read.');
  }
  return notes;
}
