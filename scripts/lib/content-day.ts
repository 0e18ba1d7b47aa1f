import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = /^(?:checked|date): ["']?(\d{4}-\d\d)(-\d\d)?/m;

/**
 * The last day that the content speaks of: when a reference was checked, or something changed.
 * Tests build the site as of this day, so that they give the same result on every later one. On an
 * earlier one the build would refuse dates that lie ahead.
 *
 * @param root folder of the project
 * @returns such as 2026-11-20
 * @throws Error if no file of the content has a day
 */
export function dayOfContent(root: string): string {
  const days = globSync('src/content/{references,changes}/*.yaml', { cwd: root }).flatMap(
    (file) => {
      const [, month, day = '-01'] = DAY.exec(readFileSync(join(root, file), 'utf8')) ?? [];
      return month === undefined ? [] : [month + day];
    },
  );
  const last = days.toSorted().at(-1);
  if (last === undefined) throw new Error('No file of src/content/ says when it was checked.');
  return last;
}
