import { expect, it } from 'vitest';
import { loadTemplate } from '../../../../scripts/export/template.ts';
import { sampleSchools } from '../../../../scripts/export/sample-schools.ts';
import { standingOf } from '../../../../scripts/export/standing.ts';
import { assemble } from '../../../../src/adopt/assemble.ts';
import { changesFromBase } from '../../../../src/adopt/changes.ts';
import { findIssues } from '../../../../src/adopt/checks.ts';
import { KNOWN_SLUGS, root } from '../../support/project.ts';

const template = loadTemplate(root);

it('the template is read from disk with all its topics and models', () => {
  const inSections = template.sections.flatMap(({ topics }) => topics);
  expect(template.topics.map(({ id }) => id)).toEqual(inSections);
  const models = template.models.map(({ slug }) => slug);
  expect(models).toEqual(expect.arrayContaining([...KNOWN_SLUGS]));
  expect(template.laws.length).toBeGreaterThan(10);
});

it('there is a finished sample policy for each of the five, no two of one school', () => {
  const samples = sampleSchools(template);
  const slugs = template.models.map(({ slug }) => slug);
  const models = slugs.filter((slug) => KNOWN_SLUGS.includes(slug));
  expect(samples.map(({ base }) => base)).toEqual(models);
  expect(new Set(samples.map(({ details }) => details['school'])).size).toBe(samples.length);
  for (const answers of samples) {
    expect(assemble(template, answers)).toMatchObject({ draft: null });
    expect(standingOf(template, answers).remarks).toEqual([]);
    const contradictions = findIssues(template, answers).filter(
      ({ severity }) => severity === 'contradiction',
    );
    expect(contradictions, answers.base).toEqual([]);
    expect(template.details.filter(({ id }) => !answers.details[id])).toEqual([]);
  }
});

it('each sample policy changes a position and a wording, and adds a clause', () => {
  for (const answers of sampleSchools(template)) {
    const kinds = changesFromBase(template, answers).substantive.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['position', 'filled', 'wording', 'own']));
  }
});
