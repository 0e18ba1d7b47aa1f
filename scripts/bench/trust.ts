import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAnswers } from '../../src/adopt/read-answers.ts';
import { sampleSchools } from '../export/sample-schools.ts';
import { loadTemplate } from '../export/template.ts';
import { toCsv } from '../../src/compare/csv/table.ts';
import { root } from '../lib/run.mjs';

const SCHOOLS = 100;

/** Names of no schools, from words that are together in none. */
const FIRST = ['Hill', 'Mill', 'Sea', 'Chalk', 'Long', 'Wood', 'Stone', 'Fern', 'Marsh', 'Gull'];
const SECOND = ['View', 'Lane', 'Bank', 'Down', 'Meadow', 'End', 'Bridge', 'Acre', 'Moor', 'Cross'];
const KINDS = ['Primary School', 'Infants', 'Academy', 'Junior School', 'High School'];

/** What the command is given: how many schools, and what is made of each. */
const RUNS = [
  ['PDF and Word', []],
  ['every file', ['--with', 'html,md,txt,note,tracked,calendar,answers']],
  ['all there already', ['--resume']],
] as const;

/**
 * How long a trust's hundred schools take, and how much memory: the whole command, as it is typed.
 */
export function benchTrust(): void {
  const folder = mkdtempSync(join(tmpdir(), 'side-by-clause-'));
  try {
    writeInput(folder);
    console.log(`\nA trust of ${SCHOOLS} schools, on ${availableParallelism()} processors`);
    for (const [what, args] of RUNS) line(what, runExport(folder, args), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Every school starts from one of the models; all have own clauses, an edited wording and forms
 * from the saved answers.
 */
function writeInput(folder: string): void {
  const template = loadTemplate(root);
  const [sample] = sampleSchools(template);
  if (!sample) throw new Error('There is no sample school.');
  const own = Array.from({ length: 6 }, (_one, at) => ({
    id: `own-${at + 1}`,
    section: template.sections[at % template.sections.length]?.id ?? '',
    title: `A clause of our own, number ${at + 1}`,
    text: 'Each term {head} tells staff of {school} what has changed, and what has not:\n- in this policy\n- in the law',
  }));
  writeFileSync(join(folder, 'answers.json'), writeAnswers({ ...sample, own }));
  const rows = Array.from({ length: SCHOOLS }, (_one, at) => {
    const [a, b] = [FIRST[at % 10], SECOND[Math.floor(at / 10)]];
    const { slug = '' } = template.models[at % template.models.length] ?? {};
    return [`${a} ${b} ${KINDS[at % KINDS.length]}`, slug, 'the headteacher'];
  });
  writeFileSync(join(folder, 'schools.csv'), toCsv(['school', 'base', 'head'], rows));
}

interface Measured {
  readonly ms: number;
  /** The most memory that the process and its threads held at once, in bytes. */
  readonly memory: number;
}

function runExport(folder: string, args: readonly string[]): Measured {
  const start = performance.now();
  const files = ['--answers', 'answers.json', '--schools', 'schools.csv', '--out', 'out'];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', PROBE, join(root, 'scripts/export/index.ts'), ...files, ...args],
    { cwd: folder, env: { ...process.env, INIT_CWD: folder }, encoding: 'utf8' },
  );
  const memory = /peak (\d+)/.exec(stderr)?.[1];
  if (status !== 0 || memory === undefined) throw new Error(`The export failed: ${stderr}`);
  return { ms: performance.now() - start, memory: Number(memory) * 1024 };
}

/** Prints on the way out what the system has counted, in kilobytes. */
const PROBE = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
   if (isMainThread) process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS));`,
)}`;

function line(what: string, { ms, memory }: Measured, folder: string): void {
  const out = join(folder, 'out');
  const names = readdirSync(out);
  const bytes = names.reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
  const parts = [
    `${(ms / 1000).toFixed(1)} s`,
    `${(ms / 1000 / SCHOOLS).toFixed(2)} s a school`,
    `${Math.round(memory / 1e6)} MB of memory`,
    `${names.length} files, ${Math.round(bytes / 1e6)} MB`,
  ];
  console.log(`  ${what.padEnd(18)} ${parts.join(', ')}`);
}
