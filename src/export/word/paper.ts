import type { Document } from 'docx';
import {
  asDocumentTable,
  type Paper,
  type PaperSection,
  type PaperTable,
} from '../../check/paper.ts';
import { heading, leadIn, paragraph, type Block } from './blocks.ts';
import { wordFile } from './file.ts';
import { columnWidths } from './column-widths.ts';
import { TEXT_WIDTH } from './look.ts';
import { blobOf, bytesOf } from './package.ts';
import { table } from './table.ts';

/**
 * A report as a Word document, to be downloaded.
 *
 * @returns the file, with the media type of Word documents
 */
export async function paperToWord(paper: Paper): Promise<Blob> {
  return blobOf(document(paper));
}

/** The same as bytes, for tests and for Node. */
export async function paperToWordBytes(paper: Paper): Promise<Uint8Array> {
  return bytesOf(document(paper));
}

function document({ title, subject, lead, sections }: Paper): Document {
  const school = { kind: 'filled', id: 'school', value: subject } as const;
  return wordFile({ school, draft: null }, title, [
    paragraph('School', subject),
    paragraph('Title', title),
    ...lead.map((words) => paragraph('BodyText', words)),
    ...sections.flatMap(section),
  ]);
}

function section({ title, paragraphs, table: rows }: PaperSection): Block[] {
  return [
    heading(title, null, { level: 1 }),
    ...paragraphs.map((words) => (rows ? leadIn : paragraph)('BodyText', words)),
    ...(rows ? [paperTable(title, rows)] : []),
  ];
}

/**
 * A table whose columns are as wide as what is in them needs: no word is broken, and long cells
 * have most of the room.
 */
function paperTable(caption: string, paper: PaperTable): Block {
  const widths = columnWidths([paper.head, ...paper.rows], TEXT_WIDTH);
  return table(asDocumentTable(paper), { caption, widths });
}
