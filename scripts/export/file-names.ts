import { fileName } from '../../src/adopt/file-name.ts';
import type { Product } from './products.ts';

/** What the names of all files of one school have in common. */
export interface FileNames {
  /** The school as typed; may be empty. */
  readonly school: string;
  /** Such as "2026-12-09", or "2026-12-09-2" for the second school of the same name. */
  readonly end: string;
}

/**
 * Names for the files of each school. Schools that would have the same get -2, -3 … in their order,
 * so that none writes over another's.
 *
 * @param schools names as typed; may be empty
 * @param day such as "2026-12-09"
 */
export function fileNames(schools: readonly string[], day: string): FileNames[] {
  const taken = new Map<string, number>();
  return schools.map((school) => {
    const key = fileName(school, day, '', '');
    const number = (taken.get(key) ?? 0) + 1;
    taken.set(key, number);
    return { school, end: number === 1 ? day : `${day}-${number}` };
  });
}

/** The name of one file, such as "hill-view-social-media-policy-2026-12-09.docx". */
export function nameOfFile(
  { school, end }: FileNames,
  { file, ending }: Pick<Product, 'file' | 'ending'>,
): string {
  return fileName(school, end, file, ending);
}
