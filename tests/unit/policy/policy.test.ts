import { expect, it } from 'vitest';
import { readPolicy } from '../../../src/policy/index.ts';
import { AIM, hillView, policyFile } from '../support/hill-view.ts';

it('reads the facts and the clauses of a sound policy', () => {
  expect(
    readPolicy(policyFile(hillView(AIM, { reviewMonths: '12', reviewClause: '"1.1"' }))),
  ).toMatchObject({
    slug: 'hill-view',
    title: 'Staff and social media',
    dated: '2024-09',
    reviewMonths: 12,
    control: null,
    terms: { people: ['staff'], head: [] },
    sections: [{ id: '1' }],
    clauses: [{ id: '1.1', text: 'This policy is for all staff.' }],
  });
});

it('takes the title for printed unless the front matter says that it is ours', () => {
  const source = hillView().replace(/^titlePrinted.*\n/m, '');
  expect(readPolicy(policyFile(source)).titlePrinted).toBe(true);
  const ours = hillView(AIM, { titlePrinted: 'false' });
  expect(readPolicy(policyFile(ours)).titlePrinted).toBe(false);
});

it('refuses a policy whose front matter is not valid, and names the file', () => {
  expect(() => readPolicy(policyFile('', 'mill-lane'))).toThrow(
    'mill-lane.mdx: front matter is not valid. Run the build to see why.',
  );
});
