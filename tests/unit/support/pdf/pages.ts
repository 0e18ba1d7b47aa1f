import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The lines of each page of a PDF, from its top to its foot, as they are seen. */
export async function pageLines(bytes: Uint8Array): Promise<string[][]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const lines = new Map<number, { x: number; text: string }[]>();
    for (const item of items) {
      if (!('str' in item)) continue;
      const [x = 0, y = 0] = item.transform.slice(4).map(Number);
      lines.set(Math.round(y), [...(lines.get(Math.round(y)) ?? []), { x, text: item.str }]);
    }
    const fromTop = [...lines].toSorted(([one], [other]) => other - one);
    pages.push(fromTop.map(([, runs]) => joined(runs)).filter((line) => line !== ''));
  }
  await document.loadingTask.destroy();
  return pages;
}

function joined(runs: readonly { readonly x: number; readonly text: string }[]): string {
  const fromLeft = runs.toSorted((one, other) => one.x - other.x);
  return fromLeft
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
