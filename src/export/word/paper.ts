import { Packer, type Document } from 'docx';
import type { Paper, PaperSection, PaperTable } from '../../check/paper.ts';
import { heading, paragraph, type Block } from './blocks.ts';
import { wordFile } from './file.ts';
import { TEXT_WIDTH } from './look.ts';
import { table } from './table.ts';

/**
 * A report as a Word document, to be downloaded.
 *
 * @returns the file, with the media type of Word documents
 */
export async function paperToWord(paper: Paper): Promise<Blob> {
  return Packer.toBlob(document(paper));
}

/** The same as bytes, for tests and for Node. */
export async function paperToWordBytes(paper: Paper): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(document(paper)));
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
    ...paragraphs.map((words) => paragraph('BodyText', words)),
    ...(rows ? [paperTable(rows)] : []),
  ];
}

/** Columns as wide as what stands in them, within bounds: a column of clause numbers is narrow. */
function paperTable({ head, rows }: PaperTable): Block {
  const named = rows.map(([name = '', ...cells]) => ({ name, cells }));
  return table({ head, rows: named }, { widths: widthsOf([head, ...rows]) });
}

/** In characters: a date or the number of a clause fits on a line, and a long cell does not squeeze the others. */
const LEAST = 16;
const MOST = 48;

function widthsOf(rows: PaperTable['rows']): number[] {
  const columns = rows[0]?.map((_, column) => {
    const lengths = rows.map((cells) => cells[column]?.length ?? 0);
    return Math.min(MOST, Math.max(LEAST, ...lengths));
  });
  const sum = columns?.reduce((all, one) => all + one, 0) ?? 1;
  return columns?.map((one) => Math.floor((one / sum) * TEXT_WIDTH)) ?? [];
}
