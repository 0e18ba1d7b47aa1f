import { expect, it } from 'vitest';
import { heldAgainst } from '../../../src/check/against.ts';
import { policyNamed } from '../support/project.ts';
import { documentOf, library } from './library.ts';

const neu = policyNamed('neu');

it('counts what a document shares with a policy, and what only one of them has', () => {
  const [first, second] = neu.clauses.filter(({ text }) => text.length > 100);
  const changed = second?.text.replace(/\.$/, ' within two working days.') ?? '';
  const document = documentOf(first?.text ?? '', changed, 'Beat the butter with the sugar.');
  expect(heldAgainst(document, neu, library)).toMatchObject({
    policy: 'neu',
    same: 1,
    changed: 1,
    onlyInDocument: 1,
  });
});

it('finds nothing of a policy in an empty document', () => {
  const { same, changed, onlyInDocument, onlyInPolicy } = heldAgainst(documentOf(), neu, library);
  expect([same, changed, onlyInDocument]).toEqual([0, 0, 0]);
  expect(onlyInPolicy).toBeGreaterThan(90);
});
