import type { Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import type { Faces } from './faces.ts';
import { PAGE } from './look.ts';

/** What a file says of itself. */
export interface FileFacts {
  readonly title: string;
  /** Null where there is no name yet. */
  readonly author: string | null;
  readonly made: Date;
}

/** An object of the file. */
export interface Reference {
  readonly data: Record<string, unknown>;
}

/** An element of the structure that is being written. */
export interface Element {
  readonly dictionary: Reference;
  add(child: Element | Content): this;
  end(): void;
}

declare const CONTENT: unique symbol;

/** Words or pictures on one page that belong to an element. */
export interface Content {
  readonly [CONTENT]: true;
}

export interface ElementFacts {
  readonly title?: string | undefined;
  readonly alt?: string | undefined;
  readonly scope?: string | undefined;
  /** Left, top, right and foot of a picture, from the top left corner of its page. */
  readonly bbox?: readonly number[] | undefined;
}

interface OutlineItem {
  addItem(title: string, options: OutlinePlace): OutlineItem;
}

interface OutlinePlace {
  /** From 0. */
  readonly pageNumber: number;
  readonly top: number;
  readonly left: number;
}

/**
 * The part of pdfkit that is used, as it is: its types lack some of it and have some of it wrong.
 */
export interface Kit {
  readonly info: Record<string, unknown>;
  readonly page: { readonly dictionary: Reference };
  readonly outline: OutlineItem;
  ref(data?: Record<string, unknown>): Reference;
  endMetadata(): void;
  addPage(): this;
  switchToPage(at: number): unknown;
  registerFont(name: string, font: Font): this;
  font(name: string): this;
  fontSize(size: number): this;
  fillColor(colour: string): this;
  rect(x: number, y: number, width: number, height: number): this;
  fill(colour: string): this;
  text(text: string, x: number, y: number, options: { lineBreak: false; baseline: string }): this;
  image(bytes: Uint8Array, x: number, y: number, size: { width: number; height: number }): this;
  struct(type: string, facts?: ElementFacts): Element;
  addStructure(root: Element): this;
  markStructureContent(type: string): Content;
  markContent(type: 'Artifact', facts: { type: string; attached?: string[] }): this;
  endMarkedContent(): this;
  annotate(x: number, y: number, width: number, height: number, facts: object): this;
  on(event: 'data', listener: (bytes: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  end(): void;
}

/** A PDF file that is being written: tagged, A4, in British English, with the fonts at hand. */
export function openKit({ title, author, made }: FileFacts, faces: Faces): Kit {
  const by = author === null ? {} : { Author: author };
  const kit = new PDFDocument({
    ...{ size: [PAGE.width, PAGE.height], margin: 0, autoFirstPage: false, bufferPages: true },
    ...{ pdfVersion: '1.7', tagged: true, lang: 'en-GB', displayTitle: true, subset: 'PDF/UA' },
    // No font is named, so that none that is not embedded is ever used.
    font: null,
    info: { Title: title, ...by, Creator: CREATOR, CreationDate: made, ModDate: made },
  } as object) as unknown as Kit;
  withoutGlyphLists(kit);
  withMarkupEscaped(kit);
  for (const { name, font } of faces.all) kit.registerFont(name, font);
  return kit;
}

const CREATOR = 'Side by Clause';

/**
 * pdfkit lists the glyphs that it embeds and forgets those that others are made of. PDF/UA asks for
 * a whole list or for none.
 */
function withoutGlyphLists(kit: Kit): void {
  const ref = kit.ref.bind(kit);
  kit.ref = (data) => {
    if (data?.['Type'] === 'FontDescriptor') {
      Object.defineProperty(data, 'CIDSet', { set: () => undefined, enumerable: false });
    }
    return ref(data);
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** pdfkit writes title and author into its metadata, which are XML, as they are. */
function withMarkupEscaped(kit: Kit): void {
  const endMetadata = kit.endMetadata.bind(kit);
  kit.endMetadata = () => {
    for (const [name, value] of Object.entries(kit.info)) {
      if (typeof value !== 'string') continue;
      kit.info[name] = value.replaceAll(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);
    }
    endMetadata();
  };
}

/** Ends a file. @returns its bytes */
export function bytesOf(kit: Kit): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    kit
      .on('data', (part) => parts.push(part))
      .on('end', () => resolve(concatenated(parts)))
      .on('error', reject);
    kit.end();
  });
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
