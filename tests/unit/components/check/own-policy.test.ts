import { expect, it } from 'vitest';
import { readKept } from '../../../../src/check/kept.ts';
import { toldApart } from '../../../../src/components/check/own-documents.ts';
import { ownPolicy, shortened } from '../../../../src/components/check/own-policy.ts';

it('a topic may be called as a built-in property is', () => {
  const text = `{ "version": 1, "id": "own~1", "name": "a.txt", "format": "text",
    "items": [{ "key": 1, "role": "clause", "number": null, "text": "Staff may.", "depth": 0, "why": null }],
    "answers": { "__proto__": { "kind": "silent" } },
    "findings": [
      { "id": "constructor", "band": "covered", "clauses": ["preamble.1"] },
      { "id": "toString", "band": "unsure", "clauses": ["lost"] },
      { "id": "__proto__", "band": "covered", "clauses": ["preamble.1"] }
    ] }`;
  const kept = readKept(text);
  expect(kept && ownPolicy(kept).own?.findings).toEqual([
    { topic: 'constructor', words: 'Seems covered', clauses: ['preamble.1'] },
    { topic: 'toString', words: 'Not sure, look yourself', clauses: [] },
    { topic: '__proto__', words: 'Says nothing, confirmed by you', clauses: [] },
  ]);
});

it('the name of a file is shortened by whole characters', () => {
  expect(shortened('Policy.docx')).toBe('Policy');
  expect(shortened(' .txt')).toBe(' .txt');
  expect(shortened(`${'a'.repeat(38)}🙂🙂.pdf`)).toBe(`${'a'.repeat(38)}🙂🙂`);
  expect(shortened(`${'a'.repeat(38)}🙂🙂🙂.pdf`)).toBe(`${'a'.repeat(38)}🙂…`);
});

it('documents of one name are told apart', () => {
  const kept = readKept(`{ "version": 1, "id": "own~1", "name": "policy.txt", "items": [] }`);
  const policy = kept && ownPolicy(kept);
  if (!policy) throw new Error('the document is whole');
  const names = toldApart([policy, { ...policy, slug: 'own~2' }]).map((one) => one.shortName);
  expect(names).toEqual(['policy', 'policy (2)']);
});
