import type { Options } from './arguments.ts';
import { INDEX, indexPage, isForeignIndex } from './index-page.ts';
import type { Made, Result } from './results.ts';
import { isForeignManifest, MANIFEST, writeManifest } from './manifest.ts';
import type { Plan } from './plan.ts';
import { reasonOf } from './reasons.ts';
import { entriesOf } from './states.ts';
import { writeWhole } from './whole-files.ts';

interface ListedWork {
  readonly plan: Plan;
  readonly options: Pick<Options, 'schools'>;
  readonly folder: string;
  /** The day in the names of the files. */
  readonly day: string;
}

/**
 * Names of the files in a folder that a list would write over, and that this program has not
 * written.
 */
export function foreignIn(folder: string): string[] {
  return [
    ...(isForeignIndex(folder) ? [INDEX] : []),
    ...(isForeignManifest(folder) ? [MANIFEST] : []),
  ];
}

/** The manifest and the index page of many schools; for one there is neither. */
export class Listing {
  private readonly results: Result[] = [];
  private readonly about: ListedWork;

  /** @param about the work whose results are listed; its folder exists */
  constructor(about: ListedWork) {
    this.about = about;
  }

  /**
   * The manifest is renewed with every school: whatever ends the program, the next run knows what
   * was made.
   */
  add(result: Result): void {
    this.results.push(result);
    this.write({ results: this.results, ending: 'stopped' }, false);
  }

  finish(made: Made): void {
    const problem = this.write(made, true);
    if (problem) console.log(problem);
  }

  /** @returns why something could not be written, in a sentence; otherwise null */
  private write(made: Pick<Made, 'results' | 'ending'>, isLast: boolean): string | null {
    const { plan, options, day, folder } = this.about;
    if (options.schools === null) return null;
    const entries = entriesOf(plan.policies, made, plan.refused);
    try {
      writeWhole(folder, MANIFEST, writeManifest(entries, day));
      if (isLast) writeWhole(folder, INDEX, indexPage(entries, day));
      return null;
    } catch (error) {
      return reasonOf(error, isLast ? INDEX : MANIFEST);
    }
  }
}
