import { beforeAll, describe, expect, it } from 'vitest';
import { LEFT_OUT, RECOMMENDED, type Answers } from '../../../../src/adopt/answers.ts';
import { startFrom } from '../../../../src/adopt/starts.ts';
import { assemble } from '../../../../src/adopt/assemble.ts';
import { recorded } from '../../../../src/adopt/record.ts';
import type { RecordedPolicy } from '../../../../src/adopt/recorded.ts';
import { clausesRecorded } from '../../../../src/adopt/tracked/from-clauses.ts';
import { CAN_ACCEPT, readInOffice } from '../../../unit/support/office-changes.ts';
import { policyNamed, structures } from '../../../unit/support/project.ts';
import { typedLines } from '../../../unit/support/recorded-lines.ts';
import { siteTemplate } from '../../../unit/support/site-template.ts';
import { answered, ownClause, TEMPLATE } from '../../../unit/support/template.ts';
import {
  expected,
  outcomes,
  policyIn,
  written,
  type Outcome,
  type TrackedCase,
} from '../../../unit/support/tracked-cases.ts';

const MODELS = siteTemplate.models.map(({ slug }) => slug);

function siteDocument(answers: Answers) {
  return assemble(siteTemplate, answers);
}

/**
 * Answers with a change of every kind: positions, wordings, details, topics left out, own clauses,
 * order.
 */
function changed(base: string): Answers {
  const start = startFrom(siteTemplate, base);
  const decided = siteTemplate.topics.filter(({ id }) => start.choices[id] !== undefined);
  const choices = { ...start.choices };
  decided.forEach(({ id, positions }, at) => {
    if (at % 5 === 1) choices[id] = LEFT_OUT;
    else if (at % 5 === 3)
      choices[id] = positions.find((one) => one.id !== choices[id])?.id ?? LEFT_OUT;
  });
  const edits = Object.fromEntries(
    decided
      .filter(({ id }, at) => at % 4 === 0 && choices[id] !== LEFT_OUT)
      .map(({ id, positions }) => {
        const { text = '', bullets = [] } = positions.find((one) => one.id === choices[id]) ?? {};
        const words = text.replaceAll(' must ', ' should always ');
        return [
          `${id}/${choices[id]}`,
          {
            text: `${words}\nThe head keeps a list.`,
            bullets: [...bullets.slice(1), 'and one more'],
          },
        ];
      }),
  );
  const own = [
    {
      ...ownClause(1, 'conduct'),
      text: 'Staff wear hats:\n- red ones\n  - at work\n  - at home\n- blue ones',
    },
    ownClause(2, 'scope', 'Gloves', 'Staff wear gloves.'),
  ];
  const details = { school: 'Hill View Primary', title: 'Staff and social media' };
  return {
    ...start,
    choices,
    edits,
    own,
    details,
    order: siteTemplate.sections.toReversed().map(({ id }) => ({ section: id, clauses: [] })),
  };
}

const LIST = 'So:\n- one\n  - first\n  - second\n- two\n- three';
const OTHER_LIST = 'So it is:\n- two\n  - second\n  - third\n- three and more\n- four\n  - fifth';

const small = (own: string, order: Answers['order'] = [], title = '') =>
  assemble(
    TEMPLATE,
    answered({
      own: [
        ownClause(1, 'contact', 'Hats', own),
        ownClause(2, 'scope', 'Gloves', 'Staff wear gloves.'),
      ],
      order,
      details: { title },
    }),
  );

const SHUFFLED = [
  { section: 'oversight', clauses: ['review', 'own-1', 'whistles'] },
  { section: 'scope', clauses: ['people'] },
  { section: 'contact', clauses: ['channels', 'own-2', 'parents'] },
];

const CASES: TrackedCase[] = [
  ...MODELS.map((slug) => ({
    name: `${slug} from what is recommended`,
    before: recorded(siteDocument(startFrom(siteTemplate, RECOMMENDED))),
    after: siteDocument(startFrom(siteTemplate, slug)),
  })),
  ...MODELS.map((slug) => ({
    name: `${slug}, changed in every way`,
    before: recorded(siteDocument(startFrom(siteTemplate, slug))),
    after: siteDocument(changed(slug)),
  })),
  {
    name: 'lists whose bullets and items came, went and changed',
    before: recorded(small(LIST)),
    after: small(OTHER_LIST),
  },
  {
    name: 'sections and clauses in another order',
    before: recorded(small(LIST)),
    after: small(LIST, SHUFFLED),
  },
  {
    name: 'all of that, and another title',
    before: recorded(small(OTHER_LIST)),
    after: small(LIST, SHUFFLED, 'Hats and gloves'),
  },
  {
    name: 'a policy that is all new',
    before: { title: 'Nothing', sections: [], laws: [] },
    after: small(LIST),
  },
  {
    name: 'a policy of which nothing is left',
    before: recorded(small(LIST)),
    after: assemble(TEMPLATE, { ...answered(), choices: {} }),
  },
];

/** Documents with the numbers that they print, some of which are those that would be counted. */
const PRINTED: readonly RecordedPolicy[] = [
  policyNamed('neu'),
  policyNamed('clifton-lodge'),
  ...structures,
].map(clausesRecorded);

// Where LibreOffice or python3-uno is not installed, these are reported as skipped.
describe.skipIf(!CAN_ACCEPT)('tracked changes in LibreOffice', () => {
  let found: Outcome[];
  beforeAll(async () => {
    found = await outcomes([
      ...CASES,
      ...PRINTED.map((before) => ({ name: '', before, after: small(LIST) })),
    ]);
  }, 300_000);

  it.each(CASES.map((one, at) => [one.name, one, at] as const))(
    'give the new policy when all are accepted, and the old one when all are rejected: %s',
    (_name, one, at) => {
      const { hasChanges, leavesSome, ...both } = found[at] ?? {};
      expect([hasChanges, leavesSome]).toEqual([true, false]);
      expect(both).toEqual(expected(one));
    },
  );

  it.each(PRINTED.map((policy, at) => [policy.title, policy, CASES.length + at] as const))(
    'give back the numbers that a document of the school’s own prints: %s',
    (_title, policy, at) => {
      const { accepted, rejected } = found[at] ?? {};
      expect(accepted).toEqual(expected({ name: '', before: policy, after: small(LIST) }).accepted);
      expect(rejected?.map(([label, , text]) => [label, text].filter(Boolean).join(' '))).toEqual(
        typedLines(policy),
      );
    },
  );

  it('leave the same as a file without changes in it', async () => {
    const [one] = CASES.slice(MODELS.length);
    if (!one) throw new Error('There is no case.');
    const [before, after] = readInOffice([
      { bytes: await written(one, 'before'), how: 'read' },
      { bytes: await written(one, 'after'), how: 'read' },
    ]);
    expect([before?.before, after?.before]).toEqual([false, false]);
    expect(before && policyIn(before)).toEqual(found[MODELS.length]?.rejected);
    expect(after && policyIn(after)).toEqual(found[MODELS.length]?.accepted);
  }, 300_000);
});
