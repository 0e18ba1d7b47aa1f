import { readPolicyFiles } from '../../src/integrations/content-files.ts';
import { readTopics } from '../../src/integrations/read-topics.ts';
import { comparePolicies, diffWords } from '../../src/compare/index.ts';
import { readPolicy, type Policy } from '../../src/policy/index.ts';
import type { Topic } from '../../src/topics/schema.ts';
import { time } from './time.ts';

const UNRELATED_WORDS = 3000;

/**
 * How long comparisons take: every pair of policies, two whole documents, and two long texts that
 * have nothing in common.
 */
export function benchComparing(): void {
  const policies = readPolicyFiles('.').map(readPolicy);
  const topics = readTopics('.');
  console.log('\nComparing two policies (alignment, word diffs, naming)');
  for (const [index, a] of policies.entries()) {
    for (const b of policies.slice(index + 1)) benchPair(a, b, topics);
  }
  benchWords(
    'Word diff of two whole documents',
    textOf(policies, 'neu'),
    textOf(policies, 'littletown'),
  );
  benchWords(
    `Word diff of ${UNRELATED_WORDS} unrelated words`,
    madeUpWords('north'),
    madeUpWords('south'),
  );
}

function benchPair(a: Policy, b: Policy, topics: readonly Topic[]): void {
  const { result, ms } = time(() => comparePolicies(a, b, topics).rows.length);
  console.log(
    `  ${`${a.slug} / ${b.slug}`.padEnd(32)} ${String(result).padStart(4)} rows  ${ms.toFixed(1)} ms`,
  );
}

function benchWords(title: string, a: string, b: string): void {
  console.log(`\n${title}`);
  const ours = time(() => diffWords(a, b), 3);
  console.log(
    `  diffWords          ${ours.ms.toFixed(1)} ms${ours.result.gaveUp ? '  (gave up, and says so)' : ''}`,
  );
}

function textOf(policies: readonly Policy[], slug: string): string {
  const policy = policies.find((one) => one.slug === slug);
  return policy?.clauses.map((clause) => clause.text).join(' ') ?? '';
}

function madeUpWords(stem: string): string {
  return Array.from({ length: UNRELATED_WORDS }, (_, index) => `${stem}${index}`).join(' ');
}
