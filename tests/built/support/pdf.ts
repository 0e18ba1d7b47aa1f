import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Heading {
  readonly title: string;
  /** From 1. */
  readonly page: number;
}

export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** The lines of each page, from its top to its foot. */
  readonly pages: readonly (readonly string[])[];
  /**
   * The headings of the first level in the outline: contents, sections and what comes after them.
   */
  readonly headings: readonly Heading[];
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type OutlineItem = Awaited<ReturnType<Document['getOutline']>>[number];

/**
 * Reads a PDF back: its text, with ligatures as letters, its outline, and what it says of itself.
 */
export async function readPdf(file: string): Promise<ReadPdf> {
  const data = new Uint8Array(readFileSync(file));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const info = (await document.getMetadata()).info as Record<string, unknown>;
  const marks = await document.getMarkInfo();
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const outline = await document.getOutline();
  return {
    title: String(info['Title']),
    language: String(info['Language']),
    isTagged: (marks as Map<string, boolean> | null)?.get('Marked') ?? false,
    pages: await Promise.all(numbers.map((number) => linesOf(document, number))),
    headings: await Promise.all(outline.map((item) => headingOf(document, item))),
  };
}

async function headingOf(document: Document, { title, dest }: OutlineItem): Promise<Heading> {
  const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  return { title: title.normalize('NFKC'), page: (await document.getPageIndex(place?.[0])) + 1 };
}

/** A run of letters; a ligature is one of its own. */
interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

async function linesOf(document: Document, number: number): Promise<string[]> {
  const { items } = await (await document.getPage(number)).getTextContent();
  const lines = new Map<number, Run[]>();
  for (const item of items) {
    if (!('str' in item)) continue;
    const [left, height] = item.transform.slice(4).map(Number) as [number, number];
    const run = { text: item.str, left, right: left + item.width };
    lines.set(Math.round(height), [...(lines.get(Math.round(height)) ?? []), run]);
  }
  return [...lines]
    .toSorted(([a], [b]) => b - a)
    .map(([, runs]) => joined(runs))
    .filter(Boolean);
}

/** Runs as one line, with a space where there is a gap. */
function joined(runs: readonly Run[]): string {
  const pieces = runs.map(({ text, left }, at) => {
    const before = runs[at - 1]?.right ?? left;
    return Math.abs(left - before) > 1 ? ` ${text}` : text;
  });
  return pieces.join('').normalize('NFKC').replace(/\s+/g, ' ').trim();
}
