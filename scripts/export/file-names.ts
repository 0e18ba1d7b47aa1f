import { fileName } from '../../src/adopt/file-name.ts';

const ENDING = /\.$/;

/**
 * File names without their ending, one for each school. Schools that would have the same get -2, -3 … in their order, so that none
 * writes over another's.
 *
 * @param schools names as typed; may be empty
 * @param day such as "2026-12-09"
 */
export function fileNames(schools: readonly string[], day: string): string[] {
  const taken = new Set<string>();
  return schools.map((school) => {
    const name = fileName(school, day, 'social-media-policy', '').replace(ENDING, '');
    const free = freeName(name, taken);
    taken.add(free);
    return free;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}
