import {
  MADE_FORMATS,
  publishedPolicies,
  roundTrip,
  type RoundTrip,
} from '../documents/round-trips.ts';
import { share } from '../documents/measure.ts';
import { root } from '../lib/run.mjs';

const WIDTH = 26;

/**
 * Prints how many clauses of the published policies come back from files of every format, and how
 * long that takes.
 */
export async function benchImporting(): Promise<void> {
  const policies = publishedPolicies(root);
  for (const format of MADE_FORMATS) {
    console.log(`\n${format}`);
    const trips: RoundTrip[] = [];
    for (const policy of policies) {
      const start = performance.now();
      const trip = await roundTrip(policy, format);
      trips.push(trip);
      printLine(
        policy.slug,
        trip,
        `${(performance.now() - start).toFixed(0)} ms, file made and read`,
      );
    }
    printLine('all', summed(trips), '');
  }
}

function printLine(name: string, { withText, whole, of }: Counts, end: string): void {
  const cells = [`text ${share(withText, of)}`, `number and parent too ${share(whole, of)}`, end];
  console.log(`  ${name.padEnd(WIDTH)}${cells.join('   ')}`);
}

type Counts = Pick<RoundTrip, 'withText' | 'whole' | 'of'>;

function summed(trips: readonly RoundTrip[]): Counts {
  const sum = (key: keyof Counts) => trips.reduce((all, trip) => all + trip[key], 0);
  return { withText: sum('withText'), whole: sum('whole'), of: sum('of') };
}
