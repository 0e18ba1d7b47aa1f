import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Reference, type Dictionary, type Objects, type Value } from './objects.ts';
import { elementsIn, readTree, textIn, type Element, type ReadPdf } from './tree.ts';

/**
 * What is wrong with a PDF for those to whom it is read out, and for archives, each fault in a
 * sentence; none of it shows on the page.
 */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const read = await readTree(bytes);
  await read.document.loadingTask.destroy();
  return faultsIn(read);
}

/** The same of a PDF that has been read. */
export function faultsIn(read: ReadPdf): string[] {
  return [
    ...catalogueFaults(read),
    ...headingFaults(read),
    ...tableFaults(read),
    ...listFaults(read),
    ...figureFaults(read),
    ...linkFaults(read),
    ...contentsFaults(read),
    ...fontFaults(read),
    ...paintFaults(read),
  ];
}

function catalogueFaults({ objects, root }: ReadPdf): string[] {
  const { root: all } = objects;
  const tests: Readonly<Record<string, boolean>> = {
    'It is not marked as tagged.': objects.in(objects.get(all.get('MarkInfo')), 'Marked') === true,
    'Its language is not British English.': all.get('Lang') === 'en-GB',
    'Its title is not shown.':
      objects.in(objects.get(all.get('ViewerPreferences')), 'DisplayDocTitle') === true,
    'It has no outline.': all.get('Outlines') !== undefined,
    'It has no metadata.': all.get('Metadata') !== undefined,
    'Its structure is no document.': root.type === 'Document',
  };
  return Object.entries(tests).flatMap(([fault, isRight]) => (isRight ? [] : [fault]));
}

function headingFaults({ root }: ReadPdf): string[] {
  const levels = elementsIn(root)
    .flatMap(({ type }) => /^H(\d)$/.exec(type)?.[1] ?? [])
    .map(Number);
  const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['It has not one title.']),
    ...skipped.map((level) => `A heading of level ${level} comes too early.`),
  ];
}

function tableFaults({ root }: ReadPdf): string[] {
  return all(root, 'Table').flatMap((table) => {
    const rows = childrenOf(table).filter(({ type }) => type === 'TR');
    const widths = new Set(rows.map((row) => row.children.length));
    const [head, ...others] = rows;
    const wrong = childrenOf(table).filter(({ type }) => !['Caption', 'TR'].includes(type));
    return [
      ...(widths.size === 1 ? [] : ['Rows of a table have different numbers of cells.']),
      ...wrong.map(({ type }) => `A ${type} is in a table.`),
      ...(head ? childrenOf(head) : []).flatMap((cell) => headFault(cell, 'Column')),
      ...others.flatMap((row) =>
        childrenOf(row).flatMap((cell, at) =>
          at === 0
            ? headFault(cell, 'Row')
            : cell.type === 'TD'
              ? []
              : [`A ${cell.type} is a cell.`],
        ),
      ),
    ];
  });
}

function headFault({ type, attributes }: Element, scope: string): string[] {
  if (type !== 'TH') return [`A ${type} is the head of a ${scope}.`];
  return attributes.get('Scope') === scope ? [] : [`The head of a ${scope} does not say so.`];
}

function listFaults({ root }: ReadPdf): string[] {
  return all(root, 'L').flatMap((list) => {
    const items = childrenOf(list).filter(({ type }) => type !== 'Caption');
    const shapes = items.map((item) =>
      [item.type, ...childrenOf(item).map(({ type }) => type)].join(' '),
    );
    return [
      ...(list.attributes.has('ListNumbering') ? [] : ['A list does not say how it is numbered.']),
      ...shapes.filter((shape) => shape !== 'LI Lbl LBody').map((shape) => `An item is ${shape}.`),
    ];
  });
}

function figureFaults({ root }: ReadPdf): string[] {
  return all(root, 'Figure').flatMap(({ data, attributes }) => [
    ...(data.get('Alt') ? [] : ['A picture has no alternative text.']),
    ...(attributes.has('BBox') ? [] : ['A picture does not say where it is.']),
  ]);
}

/** Every link is in an element of its own with its words, and says in words where it leads. */
function linkFaults({ root, pages, objects }: ReadPdf): string[] {
  const links = all(root, 'Link');
  const held = links.flatMap(({ children }) => children.filter((one) => one.kind === 'annotation'));
  const annotations = pages.flatMap((page) => objects.list(page.get('Annots')));
  return [
    ...(new Set(held.map(({ data }) => data)).size === annotations.length
      ? []
      : ['A link is outside of the structure.']),
    ...links.filter((link) => textIn(link).trim() === '').map(() => 'A link has no words.'),
    ...links
      .filter(({ children }) => !children.some(({ kind }) => kind === 'annotation'))
      .map(() => 'A link leads nowhere.'),
    ...held
      .filter(({ data }) => !data.get('Contents'))
      .map(() => 'A link does not say where it leads.'),
    ...held.flatMap(({ data, page }) => parentFault(objects, data, pages[page - 1])),
  ];
}

function parentFault(
  objects: Objects,
  annotation: Dictionary,
  page: Dictionary | undefined,
): string[] {
  const isOnPage = objects.list(page?.get('Annots')).some((one) => objects.get(one) === annotation);
  return isOnPage ? [] : ['A link is not on the page that its element names.'];
}

/** Every entry of the contents ends with the number of the page to which it leads. */
function contentsFaults({ root, pages, objects }: ReadPdf): string[] {
  return all(root, 'TOCI').flatMap((entry) => {
    const said = Number(/\S+$/.exec(textIn(entry).trim())?.[0]);
    const link = all(entry, 'Link').flatMap(
      ({ children }) => children.find((one) => one.kind === 'annotation') ?? [],
    )[0];
    const target = objects.get(objects.list(link?.data.get('Dest'))[0]);
    const page = pages.findIndex((one) => one === target) + 1;
    return said === page ? [] : [`“${textIn(entry)}” leads to page ${page}.`];
  });
}

function fontFaults({ objects }: ReadPdf): string[] {
  const fonts = objects.dictionaries().filter((one) => one.get('Type') === 'Font');
  const whole = fonts.filter((one) => one.get('Subtype') === 'Type0');
  const parts = fonts.filter((one) => String(one.get('Subtype')).startsWith('CIDFont'));
  return [
    ...(fonts.length === whole.length + parts.length ? [] : ['A font is of another kind.']),
    ...whole.filter((one) => !one.has('ToUnicode')).map(() => 'A font does not tell its letters.'),
    ...parts
      .filter((one) => !isEmbedded(objects, one.get('FontDescriptor')))
      .map(() => 'A font is not embedded.'),
  ];
}

function isEmbedded(objects: Objects, descriptor: Value | undefined): boolean {
  const found = objects.dictionary(descriptor);
  return ['FontFile2', 'FontFile3'].some((key) => found.get(key) instanceof Reference);
}

const PAINTS: ReadonlySet<number> = new Set([
  ...[OPS.showText, OPS.showSpacedText, OPS.fill, OPS.eoFill, OPS.stroke, OPS.fillStroke],
  ...[
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.constructPath,
    OPS.paintImageMaskXObject,
  ],
]);
const BEGINS: ReadonlySet<number> = new Set([OPS.beginMarkedContent, OPS.beginMarkedContentProps]);

/**
 * Nothing is painted that is neither in an element nor marked as decoration, and no element is
 * marked and then not used.
 */
function paintFaults({ operators, root }: ReadPdf): string[] {
  const used = new Set(wordsIn(root).map(({ page, id }) => `${page} ${id}`));
  const faults: string[] = [];
  for (const [index, { fnArray, argsArray }] of operators.entries()) {
    const number = index + 1;
    const open: string[] = [];
    for (const [at, operation] of fnArray.entries()) {
      if (BEGINS.has(operation))
        open.push(markOf(argsArray[at] as unknown[], number, used, faults));
      else if (operation === OPS.endMarkedContent) open.pop();
      else if (PAINTS.has(operation) && open.length !== 1)
        faults.push(
          `Something on page ${number} is ${open.length === 0 ? 'outside of' : 'in several'} elements.`,
        );
    }
  }
  return [...new Set(faults)];
}

function markOf(
  [tag, id]: readonly unknown[],
  page: number,
  used: ReadonlySet<string>,
  faults: string[],
): string {
  const isArtifact = tag === 'Artifact' || (tag as { name?: string } | null)?.name === 'Artifact';
  if (!isArtifact && !used.has(`${page} ${String(id)}`))
    faults.push(`Words on page ${page} belong to no element.`);
  return String(tag);
}

function wordsIn(element: Element): { page: number; id: number }[] {
  return element.children.flatMap((one) => {
    if (one.kind === 'words') return [one];
    return one.kind === 'element' ? wordsIn(one) : [];
  });
}

function all(root: Element, type: string): Element[] {
  return elementsIn(root).filter((one) => one.type === type);
}

function childrenOf(element: Element): Element[] {
  return element.children.filter((one) => one.kind === 'element');
}
