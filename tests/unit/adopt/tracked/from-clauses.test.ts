import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../src/adopt/assemble.ts';
import { recorded } from '../../../../src/adopt/record.ts';
import { recordedLines } from '../../../../src/adopt/recorded.ts';
import { blocksOf } from '../../../../src/adopt/tracked/blocks.ts';
import { areNumbersCounted } from '../../../../src/adopt/tracked/counting.ts';
import { clausesRecorded, type ClausedPolicy } from '../../../../src/adopt/tracked/from-clauses.ts';
import { track } from '../../../../src/adopt/tracked/track.ts';
import { keptShare } from '../../../../src/adopt/tracked/kept.ts';
import { policyToWordBytes } from '../../../../src/export/word/index.ts';
import { toPolicy } from '../../../../src/import/gather.ts';
import { readDocument } from '../../../../src/import/read.ts';
import { splitBlocks } from '../../../../src/import/split/split.ts';
import { policies, structures } from '../../support/project.ts';
import { answered, ownClause, TEMPLATE } from '../../support/template.ts';

type Clause = ClausedPolicy['clauses'][number];

function clause(id: string, text: string, more: Partial<Clause> = {}): Clause {
  return { id, number: null, section: '1', parent: null, text, ...more };
}

const HATS: ClausedPolicy = {
  title: 'Hats',
  sections: [
    { id: '1', number: '1.', title: 'Scope' },
    { id: '1.1', number: '1.1', title: 'Colours', parent: '1' },
  ],
  clauses: [
    clause('1.p1', 'This is on hats.'),
    clause('1.2', 'Staff wear:', { number: '1.2' }),
    clause('1.2.a', 'red hats', { number: '(a)', parent: '1.2' }),
    clause('1.2.a.i', 'at work', { number: '(i)', parent: '1.2.a' }),
    clause('1.2.b', 'blue hats', { parent: '1.2' }),
    clause('1.2.p2', 'They take them off.', { parent: '1.2' }),
    clause('1.1.p1', 'Red is best.', { section: '1.1' }),
    clause('1.1.p2', 'Blue is not.', { section: '1.1' }),
  ],
};

describe('a document of clauses', () => {
  it('becomes sections, clauses, bullets and items, in its order', () => {
    const [section, ...others] = clausesRecorded(HATS).sections;
    expect(others).toEqual([]);
    expect(section).toMatchObject({ number: '1.', title: 'Scope', opening: [] });
    expect(section?.clauses.map((one) => [one.number, one.heading, ...recordedLines(one)])).toEqual(
      [
        [null, '', 'This is on hats.'],
        ['1.2', '', 'Staff wear:', '(a) red hats', '(i) at work', '• blue hats'],
        [null, '', 'They take them off.'],
        ['1.1', 'Colours', 'Red is best.', 'Blue is not.'],
      ],
    );
  });

  it.each([...policies, ...structures].map((policy) => [policy.slug, policy] as const))(
    'loses no word and no number: %s',
    (_slug, policy) => {
      const { sections } = policy;
      const read = clausesRecorded(policy);
      const said = blocksOf(read).flatMap(({ paragraphs }) =>
        paragraphs.map(({ label, text }) => [label, text].filter(Boolean).join(' ')),
      );
      const headings = sections.map(({ number, title }) =>
        [number, title].filter(Boolean).join(' '),
      );
      const inOrder = policy.clauses.map(({ number, text }) => [number, text] as const);
      for (const heading of headings) if (heading !== '') expect(said).toContain(heading);
      const words = (all: readonly string[]) =>
        all.join(' ').split(/\s+/).filter(Boolean).toSorted();
      const expected = [
        policy.title,
        ...headings,
        ...inOrder.map(([number, text]) => `${number ?? ''} ${text}`),
      ];
      expect(words(said.map((one) => one.replaceAll('•', '')))).toEqual(words(expected));
    },
  );
});

describe('numbers and letters', () => {
  const LIST = 'Staff wear:\n- red hats\n  - at work\n  - at home\n- blue hats';

  it('of a policy that was made here are counted', () => {
    const own = [ownClause(1, 'scope', 'Hats', LIST)];
    const policy = recorded(assemble(TEMPLATE, answered({ own })));
    expect(areNumbersCounted(policy)).toBe(true);
    const hats = blocksOf(policy).find(({ id }) => id === 'own-1');
    expect(hats?.paragraphs.map(({ label, text }) => [label, text])).toEqual([
      ['1.2', 'Hats'],
      [null, 'Staff wear:'],
      ['(a)', 'red hats'],
      ['(i)', 'at work'],
      ['(ii)', 'at home'],
      ['(b)', 'blue hats'],
    ]);
  });

  it('of a document that prints others are typed as it prints them', () => {
    const policy = clausesRecorded(HATS);
    expect(areNumbersCounted(policy)).toBe(false);
    expect(
      blocksOf(policy).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    ).toEqual([
      'Hats',
      '1. Scope',
      'This is on hats.',
      '1.2 Staff wear:',
      '(a) red hats',
      '(i) at work',
      '• blue hats',
      'They take them off.',
      '1.1 Colours',
      'Red is best.',
      'Blue is not.',
    ]);
  });

  it.each([
    ['a section left out of the count', (number: string) => (number === '2' ? '4' : number)],
    ['full stops after numbers', (number: string) => `${number}.`],
  ])('are typed for %s', (_what, change) => {
    const policy = recorded(assemble(TEMPLATE, answered()));
    const sections = policy.sections.map((one) => ({ ...one, number: change(one.number ?? '') }));
    expect(areNumbersCounted({ ...policy, sections })).toBe(false);
  });

  it('of a list are counted or typed whatever those of others are', () => {
    const [section] = clausesRecorded(HATS).sections;
    const clauses =
      section?.clauses.map((one) => ({ ...one, number: null, heading: 'Hats' })) ?? [];
    const bullets = [
      { label: '(a)', text: 'red', items: [{ label: '(i)', text: 'at work' }] },
      { label: '(b)', text: 'blue', items: [] },
    ];
    const lists = clauses.map((one, at) => ({ ...one, bullets: at === 0 ? bullets : one.bullets }));
    const sections = [{ id: '1', number: '1', title: 'Scope', opening: [], clauses: lists }];
    const labels = blocksOf({ title: 'Hats', sections, laws: [] }).map(({ paragraphs }) =>
      paragraphs.filter(({ kind }) => kind !== 'text').map(({ label }) => label),
    );
    expect(labels.slice(1, 4)).toEqual([
      ['1'],
      [null, '(a)', '(i)', '(b)'],
      [null, null, null, null],
    ]);
  });

  it('are those of the policy again where its own Word file is read', async () => {
    const own = [ownClause(1, 'scope', 'Hats', LIST)];
    const details = { school: 'Hill View', channels: 'email', owner: 'A. Head', change_log: 'one' };
    const document = assemble(TEMPLATE, answered({ own, details }));
    const bytes = await policyToWordBytes(document, { hasPages: false });
    const { sections, clauses } = toPolicy(
      splitBlocks(await readDocument({ name: 'a.docx', bytes })),
    );
    const read = clausesRecorded({ title: document.title, sections, clauses });
    const shares = keptShare(track(recorded(document), read));
    expect(areNumbersCounted(read)).toBe(true);
    expect(shares).toBeGreaterThan(0.9);
  });
});
