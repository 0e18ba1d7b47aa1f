import { describe, expect, it } from 'vitest';
import { AIM, faultsOf, hillView, policyFile, reportOn } from '../../support/hill-view.ts';

function policy(slug: string, shortName: string, base?: string) {
  const basedOn = base === undefined ? 'null' : `{ policy: ${base}, evidence: The same words. }`;
  return policyFile(hillView(AIM, { shortName, basedOn }), slug);
}

describe('the short name of a policy', () => {
  it('is no other policy’s, however it is written', () => {
    expect(reportOn(policy('hill-view', 'Hill View'), policy('mill-lane', 'hill  view')))
      .toBe(`mill-lane.mdx:3:12  short-name-repeated
  The policy hill-view has the short name "hill  view" too, so readers could not tell the two apart.
  Fix: Give each a short name of its own, with its place if need be.

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
  });
});

it('two names that differ by more than blanks and capitals are two', () => {
  const [one, other] = [policy('hill-view', 'Hill View'), policy('mill-lane', 'HillView')];
  expect(faultsOf(one, other)).toEqual([]);
});

describe('policies that are based on one another', () => {
  it('do not go round in a circle', () => {
    const fix =
      'Fix: The one that was written first is based on none of the others: write basedOn: null there.';
    expect(
      reportOn(
        policy('hill-view', 'Hill View', 'mill-lane'),
        policy('mill-lane', 'Mill Lane', 'sea-bank'),
        policy('sea-bank', 'Sea Bank', 'hill-view'),
      ),
    ).toBe(`hill-view.mdx:10:20  based-on-circle
  These policies are based on one another in a circle: hill-view → mill-lane → sea-bank → hill-view.
  ${fix}

mill-lane.mdx:10:20  based-on-circle
  These policies are based on one another in a circle: mill-lane → sea-bank → hill-view → mill-lane.
  ${fix}

sea-bank.mdx:10:20  based-on-circle
  These policies are based on one another in a circle: sea-bank → hill-view → mill-lane → sea-bank.
  ${fix}

3 problems in 3 files. Each rule is explained in docs/rules.md.`);
  });

  it('may follow one after another, and one outside a circle is not blamed for it', () => {
    const [a, b] = [
      policy('hill-view', 'Hill View', 'mill-lane'),
      policy('mill-lane', 'Mill Lane'),
    ];
    expect(faultsOf(a, b, policy('sea-bank', 'Sea Bank', 'hill-view'))).toEqual([]);
    const round = policy('mill-lane', 'Mill Lane', 'sea-bank');
    const back = policy('sea-bank', 'Sea Bank', 'mill-lane');
    expect(faultsOf(a, round, back)).toHaveLength(2);
  });
});
