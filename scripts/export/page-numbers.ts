import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The page on which each section begins, by the section's id. */
export type PageNumbers = Readonly<Record<string, number>>;

/**
 * Reads from a PDF where its contents lead to. Chromium keeps the target of every link as a named place.
 *
 * @param sections ids, as in `data-page-of`
 * @throws Error if the PDF has no such section
 */
export async function findPages(
  pdf: Uint8Array,
  sections: readonly string[],
): Promise<PageNumbers> {
  // pdfjs takes the bytes for itself.
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await task.promise;
  try {
    const pages = sections.map(async (id): Promise<[string, number]> => {
      const place = await document.getDestination(`section-${id}`);
      if (!place) throw new Error(`The PDF has no section "${id}" for its contents.`);
      return [id, (await document.getPageIndex(place[0])) + 1];
    });
    return Object.fromEntries(await Promise.all(pages));
  } finally {
    await task.destroy();
  }
}

/** Whether both have the same sections on the same pages. */
export function samePages(a: PageNumbers, b: PageNumbers): boolean {
  const sections = Object.keys(a);
  return sections.length === Object.keys(b).length && sections.every((id) => a[id] === b[id]);
}
