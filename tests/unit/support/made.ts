import { readPolicy, type Clause, type Policy } from '../../../src/policy/index.ts';
import type { Stance, Topic } from '../../../src/topics/schema.ts';
import { hillView, policyFile } from './hill-view.ts';

/** A policy made of texts by id; `1.1.a` is a bullet of `1.1`. */
export function madePolicy(
  slug: string,
  texts: Readonly<Record<string, string>>,
  facts: Partial<Policy> = {},
): Policy {
  const ids = Object.keys(texts);
  const clauses = ids.map((id): Clause => {
    const lead = id.slice(0, id.lastIndexOf('.'));
    const parent = ids.includes(lead) ? lead : null;
    const position = { line: 1, column: 1 };
    return { id, number: id, section: '1', parent, text: texts[id] ?? '', parts: [], position };
  });
  return { ...readPolicy(policyFile(hillView(), slug)), clauses, ...facts };
}

/** Where a policy stands: its position, then the clauses. */
type MadeStance = readonly [position: string, ...clauses: string[]];

/** A topic with the positions `strict`, `middle` and `loose`, in which policies stand as given. */
export function madeTopic(
  id: string,
  stances: Readonly<Record<string, MadeStance>>,
  parts: Partial<Topic> = {},
): Topic {
  const policies = Object.entries(stances).map(([slug, [position, ...clauses]]) => {
    const stance: Stance = { position, clauses, says: `What ${slug} says.`, evidence: [] };
    return [slug, stance] as const;
  });
  return {
    id,
    group: 'scope',
    title: id,
    question: 'What is asked?',
    words: [],
    stake: 'What is at stake.',
    scale: true,
    positions: [
      { id: 'strict', label: 'Not allowed', strength: 'must', stricterBecause: 'It bars it.' },
      { id: 'middle', label: 'Allowed with care', strength: 'may', stricterBecause: 'Of care.' },
      { id: 'loose', label: 'Allowed', strength: 'may' },
    ],
    policies: Object.fromEntries(policies),
    related: [],
    ...parts,
  };
}
