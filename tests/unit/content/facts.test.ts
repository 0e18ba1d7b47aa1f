import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diffKind, diffWords } from '../../../src/compare/index.ts';
import { SILENT } from '../../../src/topics/schema.ts';
import { stanceOf, strictness, withTaken } from '../../../src/topics/topics.ts';
import { clauseText, fixtures, policyNamed } from '../support/project.ts';
import { references } from '../support/references.ts';
import { topicNamed } from '../support/topics.ts';

interface StanceFact {
  readonly policy: string;
  readonly topic: string;
  readonly position: string;
  readonly clause?: string;
  readonly words?: string;
  /** Stems that the policy would have if it spoke of the matter. */
  readonly absent?: readonly string[];
}

interface LawFact {
  readonly reference: string;
  /** Regular expressions. */
  readonly says?: readonly string[];
  readonly never?: readonly string[];
  /** A clause that names it, and how. */
  readonly cites?: string;
  readonly words?: string;
}

interface Facts {
  readonly stances: readonly StanceFact[];
  readonly orders: readonly { topic: string; stricter: string; than: string; clauses: string[] }[];
  readonly unordered: readonly string[];
  readonly law: readonly LawFact[];
  readonly words: readonly { a: string; b: string; kind: string; from?: string; to?: string }[];
  readonly figures: readonly { policy: string; clause: string; words: string }[];
}

const FACTS = parse(readFileSync(join(fixtures, 'facts.yaml'), 'utf8')) as Facts;

it('there are enough statements of fact to find a careless reading', () => {
  const { stances, orders, unordered, law, words, figures } = FACTS;
  expect([stances, orders, unordered, law, words, figures].flat().length).toBeGreaterThan(300);
});

describe('where a policy stands', () => {
  it.each(FACTS.stances)(
    '$policy on $topic: $position',
    ({ policy, topic, position, clause, words, absent = [] }) => {
      const stance = stanceOf(topicNamed(topic), policy);
      expect(stance.position).toBe(position);
      if (clause !== undefined) {
        expect(clauseText(`${policy}#${clause}`)).toContain(words);
        expect(stance.clauses).toContain(clause);
      }
      const text = policyNamed(policy)
        .clauses.map((one) => one.text)
        .join('\n');
      for (const stem of absent) expect(text).not.toMatch(new RegExp(stem, 'i'));
    },
  );

  it('is silence in a good part of them', () => {
    const silences = FACTS.stances.filter(({ position }) => position === SILENT);
    expect(silences.length).toBeGreaterThan(50);
  });
});

describe('which of two is stricter', () => {
  it.each(FACTS.orders)('on $topic: $stricter, not $than', ({ topic, stricter, than, clauses }) => {
    const scaled = withTaken(topicNamed(topic));
    const [a, b] = [stricter, than].map((slug) => strictness(scaled, slug)?.step ?? 0);
    expect(a).toBeGreaterThan(b ?? 0);
    expect(b).toBeGreaterThan(0);
    for (const clause of clauses) expect(clauseText(clause)).not.toBe('');
  });

  it.each(FACTS.unordered)('is not said on %s', (topic) => {
    expect(topicNamed(topic).scale).toBe(false);
  });
});

describe('what became of a law, a guidance document or a platform', () => {
  it.each(FACTS.law)('$reference', ({ reference, says = [], never = [], cites, words }) => {
    const found = references.find(({ id }) => id === reference);
    if (!found) throw new Error(`There is no reference ${reference}.`);
    const { title, brief, note, replacedBy } = found;
    const text = [title, brief, note, replacedBy].join('\n');
    for (const one of says) expect(text).toMatch(new RegExp(one, 'i'));
    for (const one of never) expect(text).not.toMatch(new RegExp(one, 'i'));
    if (cites !== undefined) expect(clauseText(cites)).toContain(words);
  });
});

describe('what differs between two clauses', () => {
  it.each(FACTS.words)('$a and $b: $kind', ({ a, b, kind, from, to }) => {
    const [termsA, termsB] = [a, b].map((name) => policyNamed(name.split('#')[0] ?? '').terms);
    if (!termsA || !termsB) throw new Error('There are two clauses.');
    const diff = diffWords(clauseText(a), clauseText(b), { a: termsA, b: termsB });
    expect(diffKind(diff)).toBe(kind);
    const changed = diff.parts.filter((part) => part.kind === 'changed');
    if (from !== undefined) expect(changed.map((part) => part.a).join(' … ')).toContain(from);
    if (to !== undefined) expect(changed.map((part) => part.b).join(' … ')).toContain(to);
  });
});

it.each(FACTS.figures)('$policy $clause gives a figure: $words', ({ policy, clause, words }) => {
  expect(clauseText(`${policy}#${clause}`)).toContain(words);
});
