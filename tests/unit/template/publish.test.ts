import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT, RECOMMENDED, type Answers } from '../../../src/adopt/answers.ts';
import { startFrom } from '../../../src/adopt/starts.ts';
import { assemble } from '../../../src/adopt/assemble.ts';
import { changesFromBase } from '../../../src/adopt/changes.ts';
import { findIssues } from '../../../src/adopt/checks.ts';
import { readLink, toLink } from '../../../src/adopt/link.ts';
import { readAnswers, writeAnswers } from '../../../src/adopt/read-answers.ts';
import type { Template } from '../../../src/adopt/template.ts';
import { linesOf } from '../../../src/adopt/typed-text.ts';
import { unsoundNames } from '../../../src/law/names.ts';
import { publishTemplate, type TemplateParts } from '../../../src/template/publish.ts';
import { isIncluded, soundAnswers } from '../support/answers.ts';
import { madePolicy, madeTopic } from '../support/made.ts';
import { KNOWN_SLUGS, policyNamed } from '../support/project.ts';
import { madeReference } from '../support/reference-source.ts';
import { parts, siteTemplate } from '../support/site-template.ts';
import { references } from '../support/references.ts';
import { READ_SLUGS } from '../support/topics.ts';

const { topics, sections, models } = siteTemplate;

describe('the template of this site', () => {
  it('has its topics in the order of the sections', () => {
    expect(topics.map(({ id }) => id)).toEqual(sections.flatMap((section) => section.topics));
  });

  it('has the policies that were read as models, and says of each where it stands on every topic', () => {
    const slugs = models.map(({ slug }) => slug);
    expect(slugs).toEqual(READ_SLUGS);
    expect(slugs).toEqual(expect.arrayContaining([...KNOWN_SLUGS]));
    for (const topic of topics) {
      expect(Object.keys(topic.models).toSorted()).toEqual(slugs);
    }
  });

  it('is the same version, with its laws in the same order, however its references were read', () => {
    const other = publishTemplate({ ...parts, references: references.toReversed() });
    expect(other.laws).toEqual(siteTemplate.laws);
    expect(other.version).toBe(siteTemplate.version);
  });

  it('has words for every position, and clauses that they rest on', () => {
    for (const position of topics.flatMap((topic) => topic.positions)) {
      expect(position.text).toMatch(/^[“{]?\p{Lu}.*[.:]$/u);
      expect(position.basedOn.length).toBeGreaterThan(0);
      for (const reference of position.basedOn) {
        const [slug = '', clause] = reference.split('#');
        expect(policyNamed(slug).clauses.map(({ id }) => id)).toContain(clause);
      }
    }
  });

  it('has models and a recommendation that are on positions of their topic, or on none', () => {
    for (const { positions, models: stances, recommended } of topics) {
      const ids = [null, ...positions.map(({ id }) => id)];
      const taken = Object.values(stances).map(({ position }) => position);
      expect([recommended.position, ...taken].filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('gives its reasons without the marks of our files', () => {
    const reasons = topics.map(({ recommended }) => recommended.why);
    expect(reasons.filter((why) => why.includes('#'))).toEqual([]);
    expect(reasons.some((why) => /\(NEU 5\.3\b/.test(why))).toBe(true);
  });

  it('knows the months that the positions on review fix', () => {
    const months = topics.flatMap(({ id, positions }) =>
      positions.flatMap((one) => (one.months === null ? [] : [`${id} ${one.id} ${one.months}`])),
    );
    expect(months.filter((one) => one.startsWith('review '))).toEqual([
      'review every-12-months 12',
      'review every-3-years 36',
    ]);
  });

  it('names law and guidance by sound names only, and no platforms', () => {
    expect(siteTemplate.laws.map(({ title }) => title)).toContain('Equality Act 2010');
    const kept = references.filter(({ kind }) => kind !== 'platform');
    for (const { title, names } of siteTemplate.laws) {
      const reference = kept.find((one) => one.title === title);
      const unsound = reference ? unsoundNames(reference) : names;
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => unsound.includes(name))).toEqual([]);
    }
  });

  it('knows laws by their names only, and not by the words by which readers look for them', () => {
    const names = siteTemplate.laws.flatMap((law) => law.names);
    const words = ['deepfake', 'generative AI', 'Information Commissioner', 'ICO', 'PSED', 'RIPA'];
    expect(names.filter((name) => words.includes(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['UK GDPR', 'Equality Act 2010']));
  });

  it('is plain data, the same once it is written to a file and read', () => {
    expect(JSON.parse(JSON.stringify(siteTemplate))).toEqual(siteTemplate);
  });
});

describe('a policy of this site', () => {
  it('that follows the recommendation is whole but for what a school fills in', () => {
    const document = assemble(siteTemplate, startFrom(siteTemplate, RECOMMENDED));
    expect(document.open.undecided).toEqual([]);
    expect(document.open.missing.map(({ id }) => id)).toEqual([
      'school',
      'official_channels',
      'owner',
    ]);
    expect(document.sections.map(({ title }) => title)).toEqual(sections.map(({ title }) => title));
  });

  it('that follows the recommendation gives no cause for a contradiction', () => {
    const issues = findIssues(siteTemplate, startFrom(siteTemplate, RECOMMENDED));
    expect(issues.filter(({ severity }) => severity === 'contradiction')).toEqual([]);
  });

  it.each(models.map(({ slug }) => slug))(
    'that starts from %s has a clause on every topic on which it speaks',
    (slug) => {
      const start = startFrom(siteTemplate, slug);
      const silent = topics.filter((topic) => topic.models[slug]?.position === null);
      expect(assemble(siteTemplate, start).open.undecided).toEqual(silent.map(({ id }) => id));
      expect(changesFromBase(siteTemplate, start).substantive).toEqual([]);
    },
  );

  it('leaves no placeholder in any wording', () => {
    const whole = startFrom(siteTemplate, RECOMMENDED);
    for (const topic of topics) {
      for (const { id } of topic.positions) {
        const answers = { ...whole, choices: { ...whole.choices, [topic.id]: id } };
        const clauses = assemble(siteTemplate, answers).sections.flatMap((one) => one.clauses);
        const clause = clauses.find((one) => one.id === topic.id);
        const bullets = clause?.bullets.map((one) => one.text) ?? [];
        const pieces = [...(clause?.paragraphs ?? []), ...bullets].flat();
        const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
        expect(text).not.toMatch(/[{}]/);
      }
    }
  });

  it('is shown, linked to, saved and read, whatever a school answers', () => {
    fc.assert(
      fc.property(soundAnswers(siteTemplate), (answers) => {
        const { base, choices } = answers;
        const included = topics.filter(({ id }) => isIncluded(answers, id));
        const document = assemble(siteTemplate, answers);
        const clauses = document.sections.flatMap((section) => section.clauses);
        expect(clauses).toHaveLength(included.length + answers.own.length);
        expect(document.control.table.rows).toHaveLength(10 + furtherRows(answers));
        expect(changesFromBase(siteTemplate, answers).from).toEqual({ kind: 'start', base });
        const link = readLink(siteTemplate, toLink(siteTemplate, answers));
        expect(link?.answers?.choices).toEqual(choices);
        expect(readAnswers(siteTemplate, writeAnswers(answers)).answers).toEqual(answers);
      }),
      { numRuns: 30 },
    );
  });

  it('can take every position that a check names', () => {
    const conditions = siteTemplate.checks.flatMap(({ when }) => when);
    const choices = conditions.flatMap((one) =>
      'topic' in one ? one.is.map((choice) => [one.topic, choice] as const) : [],
    );
    expect(choices.length).toBeGreaterThan(0);
    for (const [id, choice] of choices) {
      const positions = topics.find((topic) => topic.id === id)?.positions ?? [];
      expect([LEFT_OUT, ...positions.map((one) => one.id)]).toContain(choice);
    }
  });
});

/**
 * Parts of a template with one topic, "review", on which Hill View takes a position and Mill Lane
 * is silent.
 */
function made(changes: Partial<TemplateParts> = {}): TemplateParts {
  const wording = { text: 'It is reviewed.', bullets: ['Soon.'], basedOn: ['hill-view#1'] };
  const topic = madeTopic(
    'review',
    { 'hill-view': ['yearly', '1', '1.a'], 'mill-lane': ['silent'] },
    {
      positions: [
        {
          id: 'yearly',
          label: 'Every year',
          strength: 'none',
          figure: { value: 1, unit: 'years' },
          wording,
        },
        {
          id: 'often',
          label: 'Every 3 months',
          strength: 'none',
          figure: { value: 3, unit: 'months' },
          wording,
        },
        {
          id: 'daily',
          label: 'Every 24 hours',
          strength: 'none',
          figure: { value: 24, unit: 'hours' },
          wording,
        },
        {
          id: 'no-period',
          label: 'No period',
          strength: 'none',
          wording: { ...wording, bullets: [] },
        },
      ],
      recommended: { position: null, why: 'Nobody reads it.' },
    },
  );
  const policies = ['hill-view', 'mill-lane'].map((slug) =>
    madePolicy(slug, { '1': 'A', '1.a': 'B' }, { slug }),
  );
  return {
    details: [],
    sections: [{ id: 'oversight', title: 'Oversight', topics: ['review'] }],
    checks: [],
    topics: [topic],
    policies,
    references: [],
    ...changes,
  };
}

describe('a template that is published', () => {
  const topicOf = (template: Template) => template.topics[0];

  it('has of a topic what the generator needs, months as months, and silence as null', () => {
    const position = { text: 'It is reviewed.', bullets: ['Soon.'], basedOn: ['hill-view#1'] };
    expect(topicOf(publishTemplate(made()))).toEqual({
      id: 'review',
      title: 'review',
      question: 'What is asked?',
      stake: 'What is at stake.',
      recommended: { position: null, why: 'Nobody reads it.' },
      positions: [
        { id: 'yearly', label: 'Every year', months: 12, ...position },
        { id: 'often', label: 'Every 3 months', months: 3, ...position },
        { id: 'daily', label: 'Every 24 hours', months: null, ...position },
        {
          id: 'no-period',
          label: 'No period',

          months: null,
          ...position,
          bullets: [],
        },
      ],
      models: {
        'hill-view': { position: 'yearly', clauses: ['1', '1.a'], says: 'What hill-view says.' },
        'mill-lane': { position: null, clauses: [], says: 'What mill-lane says.' },
      },
    });
  });

  it('says why in the words of a reader: clauses by the name of their policy', () => {
    const [topic] = made().topics;
    if (!topic) throw new Error('There is no topic.');
    const why = 'Hill View says so (hill-view#1.a). So, once, did another (sea-bank#2.3).';
    const recommended = { position: 'yearly', why };
    const template = publishTemplate(made({ topics: [{ ...topic, recommended }] }));
    expect(topicOf(template)?.recommended).toEqual({
      position: 'yearly',
      why: 'Hill View says so (Hill View 1 (a)). So, once, did another (2.3).',
    });
  });

  it('has of a model its names, and no clause', () => {
    expect(publishTemplate(made()).models[0]).toEqual({
      slug: 'hill-view',
      hue: 'slate',
      name: 'Hill View',
      title: 'Staff and social media',
      publisher: 'Hill View Primary',
    });
  });

  it('has topics in the order of the sections, whatever their order was', () => {
    const [review] = made().topics;
    if (!review) throw new Error('There is no topic.');
    const others = ['respect', 'images'].map((id) => ({ ...review, id }));
    const order = [
      { id: 'conduct', title: 'Conduct', topics: ['images', 'respect'] },
      { id: 'oversight', title: 'Oversight', topics: ['review'] },
    ];
    const template = publishTemplate(made({ topics: [review, ...others], sections: order }));
    expect(template.topics.map(({ id }) => id)).toEqual(['images', 'respect', 'review']);
    expect(template.sections).toEqual(order);
  });

  it('has the laws that may be named, without those that may not, and without platforms', () => {
    const given = [
      madeReference('Chalk Act 1991', { otherNames: ['Chalk Act', 'CA', 'chalk'] }),
      madeReference('ICO', { otherNames: ['Information Commissioner'] }),
      madeReference('Slate Act 1952', { status: 'repealed' }),
      madeReference('Sponge Act 1999', { status: 'misnamed', wordings: ['Sponges Act'] }),
      madeReference('Blackboard', { kind: 'platform' }),
    ];
    expect(publishTemplate(made({ references: given })).laws).toEqual([
      { title: 'Sponge Act 1999', names: ['Sponge Act 1999'] },
      { title: 'Chalk Act 1991', names: ['Chalk Act 1991', 'Chalk Act'] },
    ]);
  });

  it('does not come to be without a wording or a recommendation', () => {
    const [topic] = made().topics;
    if (!topic) throw new Error('There is no topic.');
    const bare = {
      ...topic,
      positions: [{ id: 'yearly', label: 'Every year', strength: 'none' as const }],
    };
    expect(() => publishTemplate(made({ topics: [bare] }))).toThrow(
      'Position yearly of review has no wording. Run the build.',
    );
    const { recommended, ...undecided } = topic;
    expect(recommended).toBeDefined();
    expect(() => publishTemplate(made({ topics: [undecided] }))).toThrow(
      'Topic review recommends nothing. Run the build to see why.',
    );
  });

  it('hands on details as they are', () => {
    expect(siteTemplate.details).toEqual(parts.details);
  });

  it('hands on checks without the clauses that only the build asks for', () => {
    const [check] = parts.checks;
    if (!check) throw new Error('There are no checks.');
    const { published, ...shown } = { ...check, published: ['neu#5.3'] };
    expect(published).toEqual(['neu#5.3']);
    expect(publishTemplate({ ...parts, checks: [{ ...check, published }] }).checks).toEqual([
      shown,
    ]);
    expect(siteTemplate.checks.map(({ id }) => id)).toEqual(parts.checks.map(({ id }) => id));
  });
});

/** Rows of the control table that the school has added. */
function furtherRows({ details }: Answers): number {
  return linesOf(details['control_rows'] ?? '').length;
}
