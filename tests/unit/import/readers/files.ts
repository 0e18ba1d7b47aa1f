import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OTHERS =
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

/**
 * What a Word file holds besides its body: the inside of each part's root, or several for headers.
 */
export interface DocxExtras {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly headers?: readonly string[];
}

const root = (name: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${W}" xmlns:r="${R}" ${OTHERS}>${inside}</w:${name}>`;

const relations = (list: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${list
    .map(([type, to], n) => `<Relationship Id="r${String(n)}" Type="${R}/${type}" Target="${to}"/>`)
    .join('')}</Relationships>`;

/** The parts of a Word file, by their paths. */
export function docxParts(body: string, extras: DocxExtras = {}): Record<string, string> {
  const { headers = [], ...single } = extras;
  const parts = Object.entries(single) as [string, string][];
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ...parts.map(([name]) => [name, `${name}.xml`] as const),
      ...headers.map((_, n) => ['header', `header${String(n)}.xml`] as const),
    ]),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(parts.map(([name, xml]) => [`word/${name}.xml`, root(name, xml)])),
    ...Object.fromEntries(
      headers.map((xml, n) => [`word/header${String(n)}.xml`, root('hdr', xml)]),
    ),
  };
}

/** Packs parts into an archive. */
export function zipOf(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );
}

/** A file as a reader is given it. */
export const file = (
  bytes: Uint8Array | string,
  name = '',
): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes,
});

export const docx = (body: string, extras?: DocxExtras): { name: string; bytes: Uint8Array } =>
  file(zipOf(docxParts(body, extras)));

/** A paragraph of a Word file. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;

/** A run of a Word file. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Properties that put a paragraph into a list. */
export const inList = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(id)}"/></w:numPr>`;

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';
const ODF_NAMES =
  `xmlns:office="${ODF}office:1.0" xmlns:text="${ODF}text:1.0" xmlns:style="${ODF}style:1.0" xmlns:table="${ODF}table:1.0" ` +
  `xmlns:fo="${ODF}xsl-fo-compatible:1.0" xmlns:draw="${ODF}drawing:1.0" xmlns:svg="${ODF}svg-compatible:1.0" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** The parts of an OpenDocument text. */
export function odtParts(body: string, automatic = '', styles = ''): Record<string, string> {
  return {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml':
      `<office:document-content ${ODF_NAMES}><office:automatic-styles>${automatic}</office:automatic-styles>` +
      `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${ODF_NAMES}>${styles}</office:document-styles>`,
  };
}

export const odt = (
  body: string,
  automatic?: string,
  styles?: string,
): { name: string; bytes: Uint8Array } => file(zipOf(odtParts(body, automatic, styles)));
