import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishPolicy, type Policy, type PublishedPolicy } from '../../../src/policy/index.ts';
import { fixtures, KNOWN_SLUGS, policyNamed } from '../support/project.ts';

interface Lock {
  readonly words: number;
  readonly sha256: string;
}

/**
 * Made once from the five documents themselves, not from this project's files: how many words each
 * has, and the SHA-256 of its words in order, a space between each two. Change it only if a
 * document changes.
 */
const LOCKS = JSON.parse(readFileSync(join(fixtures, 'source-words.json'), 'utf8')) as Record<
  string,
  Lock
>;

/** Headings and clauses in document order. */
function textOf(policy: PublishedPolicy): string {
  const parts = policy.sections.flatMap((section) => [
    section.title ?? '',
    ...policy.clauses.filter((one) => one.section === section.id).map((one) => one.text),
  ]);
  return parts.join('\n');
}

/** Words without marks and capitals: misprints count, typography does not. */
function wordsOf(text: string): string[] {
  const plain = text.replaceAll(/[’‘]/g, "'").toLowerCase();
  return plain.match(/[a-z0-9+@]+(?:'[a-z]+)?/g) ?? [];
}

function lockOf(policy: Policy): Lock {
  const words = wordsOf(textOf(publishPolicy(policy, true, { sourceNotes: [], lawNotes: [] })));
  const sha256 = createHash('sha256').update(words.join(' ')).digest('hex');
  return { words: words.length, sha256 };
}

describe('the words of a policy', () => {
  it.each(Object.entries(LOCKS))('are those of the document, in order: %s', (slug, lock) => {
    expect(lockOf(policyNamed(slug))).toEqual(lock);
  });

  it('are checked against the document for each of the five', () => {
    expect(Object.keys(LOCKS)).toEqual(KNOWN_SLUGS);
  });
});

describe('the lock', () => {
  const neu = policyNamed('neu');
  const [first, second, ...rest] = neu.clauses;

  it('notices a word that is changed', () => {
    const clauses = neu.clauses.map((one) => ({
      ...one,
      text: one.text.replace('must', 'should'),
    }));
    expect(lockOf({ ...neu, clauses })).not.toEqual(LOCKS['neu']);
  });

  it('notices a clause that is moved or left out', () => {
    if (!first || !second) throw new Error('The model has at least two clauses.');
    const moved = rest.toReversed();
    expect(lockOf({ ...neu, clauses: [first, second, ...moved] })).not.toEqual(LOCKS['neu']);
    expect(lockOf({ ...neu, clauses: [first, ...rest] })).not.toEqual(LOCKS['neu']);
  });
});
