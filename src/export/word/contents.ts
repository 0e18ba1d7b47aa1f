import {
  BuilderElement,
  FileChild,
  InternalHyperlink,
  NextAttributeComponent,
  PageReference,
  Paragraph,
  Run,
  Tab,
  XmlComponent,
} from 'docx';
import type { ContentsEntry, PolicyDocument } from '../../adopt/document.ts';
import type { Bookmarks } from './bookmarks.ts';
import { runs } from './runs.ts';

/** Headings of the first level, as links. */
const INSTRUCTION = String.raw`TOC \o "1-1" \h`;

/**
 * The contents on a page of their own: a field that Word can update, with its entries already
 * there.
 *
 * @param hasPages whether the entries have the numbers of their pages, which are worked out as the
 *   file is written. Word itself would have to be asked to update the field, and on opening would
 *   ask the reader whether it may
 */
export function contents(
  { contents: { title, entries } }: PolicyDocument,
  { parts }: Bookmarks,
  hasPages: boolean,
): FileChild[] {
  const links = entries.map((entry) => link(entry, parts.get(entry.id) ?? '', hasPages));
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: runs(title) }),
    new ContentsField(title, links),
  ];
}

/** An entry that leads to its heading. */
function link({ number, title }: ContentsEntry, bookmark: string, hasPages: boolean) {
  const words = runs(number === null ? title : `${number} ${title}`);
  const page = [
    new Run({ children: [new Tab()] }),
    new PageReference(bookmark, { hyperlink: true }),
  ];
  return new InternalHyperlink({
    anchor: bookmark,
    children: hasPages ? [...words, ...page] : words,
  });
}

/** What Word knows as a table of contents, with a button to update it. */
class ContentsField extends FileChild {
  constructor(title: string, links: readonly InternalHyperlink[]) {
    super('w:sdt');
    this.root.push(
      new BuilderElement({ name: 'w:sdtPr', children: [named('w:alias', title), gallery()] }),
      new BuilderElement({ name: 'w:sdtContent', children: paragraphsOf(links) }),
    );
  }
}

function gallery(): XmlComponent {
  return new BuilderElement({
    name: 'w:docPartObj',
    children: [
      named('w:docPartGallery', 'Table of Contents'),
      new BuilderElement({ name: 'w:docPartUnique' }),
    ],
  });
}

/** The field begins in the first paragraph and ends in the last. */
function paragraphsOf(links: readonly InternalHyperlink[]): Paragraph[] {
  const last = links.length - 1;
  return links.map(
    (one, at) =>
      new Paragraph({
        style: 'TOC1',
        children: [
          ...(at === 0 ? [mark('begin'), instruction(), mark('separate')] : []),
          one,
          ...(at === last ? [mark('end')] : []),
        ],
      }),
  );
}

function mark(type: 'begin' | 'separate' | 'end'): Run {
  const attributes = { type: { key: 'w:fldCharType', value: type } };
  return new Run({ children: [new BuilderElement({ name: 'w:fldChar', attributes })] });
}

function instruction(): Run {
  return new Run({ children: [new Instruction()] });
}

class Instruction extends XmlComponent {
  constructor() {
    super('w:instrText');
    const space = { key: 'xml:space', value: 'preserve' };
    this.root.push(new NextAttributeComponent({ space }), INSTRUCTION);
  }
}

function named(name: string, value: string): XmlComponent {
  return new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } });
}
