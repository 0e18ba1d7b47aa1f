/** npm run samples: complete policies of five schools that do not exist, written into samples/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { writeAnswers } from '../../src/adopt/read-answers.ts';
import { root } from '../lib/run.mjs';
import { USUAL_FORMATS } from './arguments.ts';
import { makePolicies, STOPPED } from './make.ts';
import { planned } from './plan.ts';
import { showProgress } from './progress.ts';
import { reasonOf } from './reasons.ts';
import { sampleSchools } from './sample-schools.ts';
import { summaryLines } from './summary.ts';
import { loadTemplate } from './template.ts';

const FOLDER = 'samples';
/** Always the same day, so that files are written over and do not pile up. */
const DAY = '2026-12-09';

try {
  process.exitCode = await writeSamples();
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}

/** @returns the exit code */
async function writeSamples(): Promise<number> {
  const start = performance.now();
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  const template = loadTemplate(root);
  const answered = sampleSchools(template).map((answers) => ({ place: '', answers }));
  const policies = planned(template, answered, DAY);
  const { start: onStart, done: onResult, end } = showProgress(policies.length);
  const job = { policies, folder, formats: USUAL_FORMATS, onStart, onResult };
  const { results, isStopped } = await makePolicies(job).finally(end);
  await Promise.all(
    policies.map(({ file, answers }) =>
      writeFile(join(folder, `${file}-answers.json`), writeAnswers(answers)),
    ),
  );
  const lines = summaryLines(
    { results, refused: [], left: policies.slice(results.length) },
    `${FOLDER}/`,
    performance.now() - start,
  );
  for (const line of lines) console.log(line);
  if (isStopped) process.exit(STOPPED);
  return results.every(({ failure }) => failure === null) ? 0 : 1;
}
