import type { Page } from '@playwright/test';

export interface MatrixCell {
  readonly policy: string;
  readonly words: string;
  readonly link: string | null;
  readonly isShown: boolean;
}

export interface MatrixLine {
  readonly topic: string;
  readonly title: string;
  readonly isShown: boolean;
  readonly cells: readonly MatrixCell[];
  readonly measure: string;
}

/** Reads the topics of the matrix as they are on the page. */
export function readMatrix(page: Page): Promise<MatrixLine[]> {
  return page.locator('.matrix tbody tr:has(td)').evaluateAll((rows) =>
    rows.map((row) => {
      const head = row.querySelector('th[scope=row] a');
      return {
        topic: head?.getAttribute('href')?.split('/').at(-2) ?? '',
        title: head?.textContent?.trim() ?? '',
        isShown: row.checkVisibility(),
        cells: Array.from(row.querySelectorAll('td[data-policy]'), (cell) => ({
          policy: cell.getAttribute('data-policy') ?? '',
          words: (cell.querySelector('a') ?? cell).textContent?.trim() ?? '',
          link: cell.querySelector('a')?.getAttribute('href') ?? null,
          isShown: cell.checkVisibility(),
        })),
        measure: row.querySelector('.measure')?.textContent?.trim() ?? '',
      };
    }),
  );
}

/** Ids of the topics whose rows are shown. */
export async function topicsShown(page: Page): Promise<string[]> {
  const lines = await readMatrix(page);
  return lines.filter((line) => line.isShown).map((line) => line.topic);
}
