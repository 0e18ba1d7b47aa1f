import { readPolicyFiles } from '../../src/integrations/content-files.ts';
import { clausesInOrder, parsePolicy, validatePolicies } from '../../src/policy/index.ts';
import { time } from './time.ts';

const CLAUSES = 80;
const SECTIONS = 8;

/** How long policies take to parse, and how the time grows with their number. */
export function benchParsing(): void {
  const files = readPolicyFiles('.');
  console.log('Parsing the five policies');
  for (const file of files) {
    const { result, ms } = time(() => clausesInOrder(parsePolicy(file.source)).length);
    console.log(
      `  ${file.slug.padEnd(16)} ${String(result).padStart(4)} clauses  ${ms.toFixed(2)} ms`,
    );
  }
  const rules = time(() => validatePolicies(files).length);
  console.log(`  all rules over all five: ${rules.ms.toFixed(1)} ms`);
  console.log(`\nParsing many policies of ${CLAUSES} clauses`);
  for (const count of [125, 250, 500, 1000]) benchMany(count);
}

function benchMany(count: number): void {
  const sources = Array.from({ length: count }, (_, index) => madeUpPolicy(index));
  const parseAll = () =>
    sources.reduce((sum, source) => sum + parsePolicy(source).sections.length, 0);
  const { ms } = time(parseAll, 1);
  const each = (ms / count).toFixed(2);
  console.log(
    `  ${String(count).padStart(4)} policies  ${(ms / 1000).toFixed(2)} s  ${each} ms each`,
  );
}

/** A policy of a plainly fictional school, with clauses of common length. */
function madeUpPolicy(seed: number): string {
  const body = Array.from({ length: SECTIONS }, (_, index) => madeUpSection(index + 1, seed));
  return `---\ntitle: Hill View Primary ${seed}\n---\n\n${body.join('\n')}`;
}

function madeUpSection(section: number, seed: number): string {
  const inside = Array.from({ length: CLAUSES / SECTIONS }, (_, index) =>
    madeUpClause(`${section}.${index + 1}`, seed),
  );
  return `<Section id="${section}" number="${section}" title="Part ${section}" kind="conduct">\n\n${inside.join('\n')}\n</Section>\n`;
}

function madeUpClause(id: string, seed: number): string {
  const sentence =
    'Staff must think before they post, and must not post anything that names a pupil';
  const bullets =
    '\n\n- anything confidential\n- anything that breaches copyright\n- **anything** unlawful';
  return `<Clause id="${id}" number="${id}">\n${sentence} (${seed}).${id.endsWith('2') ? bullets : ''}\n</Clause>\n`;
}
