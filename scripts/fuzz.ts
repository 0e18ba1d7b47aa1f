// npm run fuzz: the property tests with one random seed after another, until one fails or the time
// is up.
import { globSync, readFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { run } from './lib/run.mjs';

const USAGE = `npm run fuzz                      ten minutes of random seeds
npm run fuzz -- --minutes 60      as long as you like
npm run fuzz -- --seed 12345      one round with a seed that failed`;

try {
  process.exitCode = await fuzz(readSettings());
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 2;
}

interface Settings {
  readonly minutes: number;
  readonly seed: number | null;
}

function readSettings(): Settings {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
  });
  return {
    minutes: readNumber('minutes', values.minutes, /^\d+(\.\d+)?$/),
    seed: values.seed === undefined ? null : readNumber('seed', values.seed, /^-?\d+$/),
  };
}

/** A seed is a whole number; the time may be half a minute. */
function readNumber(name: string, text: string, form: RegExp): number {
  if (form.test(text)) return Number(text);
  throw new Error(`--${name} is "${text}", which is no number that it may be.`);
}

async function fuzz({ minutes, seed }: Settings): Promise<0 | 1> {
  const end = Date.now() + minutes * 60_000;
  let rounds = 0;
  do {
    const used = seed ?? randomInt(2 ** 31);
    const code = await runOnce(used);
    rounds++;
    if (code !== 0) {
      console.error(`\nFailed with this seed. To repeat it: npm run fuzz -- --seed ${used}`);
      console.error(
        'Once mended, add the example that failed to its test, so that it stays mended.',
      );
      return 1;
    }
  } while (seed === null && Date.now() < end);
  console.log(`\n${rounds} ${rounds === 1 ? 'round' : 'rounds'}, nothing failed.`);
  return 0;
}

async function runOnce(seed: number): Promise<number> {
  console.log(`\n── seed ${seed}`);
  const files = globSync('tests/{unit,proofs}/**/*.test.ts').filter((file) =>
    readFileSync(file, 'utf8').includes("from 'fast-check'"),
  );
  return run(
    'vitest',
    ['run', '--project', 'unit', '--project', 'proofs', '--reporter=dot', ...files],
    {
      PROPERTY_SEED: String(seed),
    },
  );
}
