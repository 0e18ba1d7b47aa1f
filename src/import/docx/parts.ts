import { refusal } from '../refuse.ts';
import { attributeOf, elementsOf, parseXml, type XmlElement } from '../xml.ts';
import type { Zip } from '../zip.ts';

/** The parts of a Word file that are read, each by its root. */
export interface DocxParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly headers: readonly XmlElement[];
  readonly notes: readonly XmlElement[];
  readonly comments: readonly XmlElement[];
}

interface Relationship {
  readonly kind: string;
  readonly target: string;
}

/**
 * Finds the parts by what the archive says of them: some programs do not call the document
 * `word/document.xml`.
 *
 * @throws UnreadableDocument (`broken`) where there is no document in it
 */
export function docxParts(zip: Zip): DocxParts {
  const path = relationships(zip, '').find((one) => one.kind === 'officeDocument')?.target;
  const xml = path === undefined ? undefined : zip.read(path);
  if (path === undefined || xml === undefined) throw refusal('broken');
  const related = relationships(zip, path);
  const all = (...kinds: string[]): XmlElement[] =>
    related.flatMap(({ kind, target }) => {
      const part = kinds.includes(kind) ? zip.read(target) : undefined;
      return part === undefined ? [] : [parseXml(part)];
    });
  return {
    document: parseXml(xml),
    styles: all('styles')[0],
    numbering: all('numbering')[0],
    headers: all('header', 'footer'),
    notes: all('footnotes', 'endnotes'),
    comments: all('comments'),
  };
}

/** What a part refers to, with whole paths; "" asks for the archive's own. */
function relationships(zip: Zip, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const xml = zip.read(`${folder}_rels/${part.slice(slash)}.rels`);
  if (xml === undefined) return [];
  return elementsOf(parseXml(xml), 'rel:Relationship')
    .filter((one) => attributeOf(one, 'TargetMode') !== 'External')
    .map((one) => ({
      kind: attributeOf(one, 'Type')?.split('/').at(-1) ?? '',
      target: resolve(folder, attributeOf(one, 'Target') ?? ''),
    }));
}

function resolve(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}
