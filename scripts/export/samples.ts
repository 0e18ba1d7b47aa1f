/** npm run samples: complete policies of five schools that do not exist, written into samples/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/run.mjs';
import type { Options } from './arguments.ts';
import { carryOut } from './carry-out.ts';
import { loadLibrary } from './library.ts';
import { planned } from './plan.ts';
import { PRODUCTS } from './products.ts';
import { reasonOf } from './reasons.ts';
import { sampleSchools } from './sample-schools.ts';
import { NO_SETTINGS } from './settings.ts';

const FOLDER = 'samples';
/** Always the same day, so that files are written over and do not pile up. */
const DAY = '2026-12-09';

const OPTIONS: Options = {
  settings: NO_SETTINGS,
  answers: null,
  schools: null,
  logo: null,
  out: `${FOLDER}/`,
  products: PRODUCTS.filter(({ id }) => ['pdf', 'docx', 'answers'].includes(id)),
  date: DAY,
  skipExisting: false,
  resume: false,
  finished: true,
};

try {
  process.exitCode = await writeSamples();
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}

/** @returns the exit code */
async function writeSamples(): Promise<number> {
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  const library = loadLibrary(root);
  const answered = sampleSchools(library.template).map((answers) => ({ place: '', answers }));
  const policies = planned(library.template, answered, DAY);
  const plan = { policies, refused: [], notes: [], problems: [] };
  return carryOut({ library, plan, options: OPTIONS, folder, day: DAY, earlier: null });
}
