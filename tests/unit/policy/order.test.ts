import { expect, it } from 'vitest';
import { byPolicyOrder, readPolicy, type Policy } from '../../../src/policy/index.ts';
import { hillView, policyFile } from '../support/hill-view.ts';
import { knownPolicies } from '../support/project.ts';

function policy(shortName: string, facts: Partial<Pick<Policy, 'kind' | 'dated'>> = {}): Policy {
  return { ...readPolicy(policyFile(hillView())), shortName, ...facts };
}

/** Short names in the order shown, from the order given. */
function shown(...given: Policy[]): string[] {
  return given.toSorted(byPolicyOrder).map((one) => one.shortName);
}

it('shows models before the policies of schools, however old', () => {
  const model = policy('Union', { kind: 'union', dated: '2001-01' });
  expect(shown(policy('School', { dated: '2024-01' }), model)).toEqual(['Union', 'School']);
});

it('shows the newest first', () => {
  const old = policy('A', { dated: '2019-12' });
  expect(shown(old, policy('B', { dated: '2020-01' }))).toEqual(['B', 'A']);
});

it('shows those without a date last', () => {
  const undated = policy('A', { dated: null });
  expect(shown(undated, policy('B', { dated: '1999-01' }))).toEqual(['B', 'A']);
});

it('shows those of one date by name', () => {
  expect(shown(policy('Mill Lane'), policy('Hill View'))).toEqual(['Hill View', 'Mill Lane']);
});

it('shows the five policies with the model first and those without a date last by name', () => {
  expect(shown(...knownPolicies)).toEqual([
    'NEU',
    'Newall Green',
    'Alderley Edge',
    'Clifton Lodge',
    'Littletown',
  ]);
});
