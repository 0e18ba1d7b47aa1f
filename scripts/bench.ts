import { performance } from 'node:perf_hooks';
import { readPolicyFiles } from '../src/build/content-files.ts';
import { clausesInOrder, parsePolicy, validatePolicies } from '../src/policy/index.ts';

/** npm run bench: how long the core takes, in figures. Nothing here passes or fails. */

const files = readPolicyFiles('.');
console.log('The five policies');
for (const file of files) {
  const { clauses, ms } = time(() => clausesInOrder(parsePolicy(file.source)).length);
  console.log(
    `  ${file.slug.padEnd(16)} ${String(clauses).padStart(4)} clauses  ${ms.toFixed(2)} ms`,
  );
}
const all = time(() => validatePolicies(files).length);
console.log(`  all rules over all five: ${all.ms.toFixed(1)} ms`);

console.log('\nMany policies of 80 clauses');
for (const count of [125, 250, 500, 1000]) report(count);

function report(count: number): void {
  const sources = Array.from({ length: count }, (_, index) => madeUpPolicy(index, 80));
  const { ms } = time(
    () => sources.reduce((sum, source) => sum + parsePolicy(source).sections.length, 0),
    1,
  );
  const each = ms / count;
  console.log(
    `  ${String(count).padStart(4)} policies  ${(ms / 1000).toFixed(2)} s  ${each.toFixed(2)} ms each`,
  );
}

/** Runs a task a few times and gives the best time, in milliseconds. */
function time(task: () => number, runs = 5): { clauses: number; ms: number } {
  let best = Infinity;
  let clauses = 0;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    clauses = task();
    best = Math.min(best, performance.now() - start);
  }
  return { clauses, ms: best };
}

/** A policy of a plainly fictional school, with clauses of common length. */
function madeUpPolicy(seed: number, clauses: number): string {
  const sections = Array.from({ length: 8 }, (_, index) => index + 1);
  const body = sections.map((section) => {
    const inside = Array.from({ length: clauses / 8 }, (_, index) =>
      madeUpClause(`${section}.${index + 1}`, seed),
    );
    return `<Section id="${section}" number="${section}" title="Part ${section}" kind="conduct">\n\n${inside.join('\n')}\n</Section>\n`;
  });
  return `---\ntitle: Hill View Primary ${seed}\n---\n\n${body.join('\n')}`;
}

function madeUpClause(id: string, seed: number): string {
  const sentence =
    'Staff must think before they post, and must not post anything that names a pupil of the school';
  const bullets =
    '\n\n- anything confidential\n- anything that breaches copyright\n- **anything** else that is unlawful';
  return `<Clause id="${id}" number="${id}">\n${sentence} (${seed}).${id.endsWith('2') ? bullets : ''}\n</Clause>\n`;
}
