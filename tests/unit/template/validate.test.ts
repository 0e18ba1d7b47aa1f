import { describe, expect, it } from 'vitest';
import {
  readPolicyFiles,
  readStanceFiles,
  readTemplateFiles,
  readTopicFiles,
} from '../../../src/integrations/content-files.ts';
import { readableStances } from '../../../src/integrations/read-topics.ts';
import { outlineOf } from '../../../src/policy/index.ts';
import { formatReport } from '../../../src/report/format.ts';
import { validateTemplate } from '../../../src/template/validate.ts';
import { root } from '../support/project.ts';
import { rulesOf } from '../support/rules.ts';
import { changed, FILES, reportOnTemplate, templateFaults } from '../support/template-source.ts';

describe('the template of this site', () => {
  it('has no problems', () => {
    const files = readTemplateFiles(root);
    if (!files) throw new Error('This site has a template.');
    const problems = validateTemplate(
      files,
      readTopicFiles(root),
      readPolicyFiles(root).map(outlineOf),
      readableStances(readStanceFiles(root)),
    );
    expect(formatReport(problems)).toBe('');
  });
});

/** A check with the review for its only condition. */
const ON_REVIEW = FILES.checks.replace(/ {4}- detail.*\n.*\n/, '');

describe('every rule of the template', () => {
  /** A template that breaks it, and nothing besides. */
  const broken: Record<string, Parameters<typeof templateFaults>[0]> = {
    'template-syntax': changed('sections', 'title: Oversight', 'title: Oversight: review'),
    'template-value': changed('checks', 'severity: risk', 'severity: rumour'),
    'template-repeated': changed('sections', 'id: oversight', 'id: conduct'),
    'template-name': {
      details:
        `${FILES.details}${FILES.details.slice(0, FILES.details.indexOf('- id: head'))}`.replace(
          /school(?![^]*id: school)/,
          'constructor',
        ),
    },
    'template-unused': {
      details: `${FILES.details}${FILES.details.slice(FILES.details.indexOf('- id: head')).replace('id: head', 'id: chair')}`,
    },
    'template-section': changed('sections', '[review]', '[review, review]'),
    'template-check': changed('checks', '[no-period, left-out]', '[never]'),
    'template-wording': changed(
      'topic',
      `    wording:
      text: 'It is reviewed when {head} thinks fit.'
      basedOn: ['mill-lane#4']
`,
      '',
    ),
    'template-placeholder': changed('topic', 'when {head} thinks', 'when {chair} thinks'),
    'template-clause': changed('topic', 'hill-view#9.2', 'hill-view#9.9'),
    'template-recommended': changed(
      'topic',
      'position: every-12-months\n  why',
      'position: never\n  why',
    ),
    'template-recommended-check': {
      checks: ON_REVIEW.replace('no-period, left-out', 'every-12-months'),
    },
    'template-model-check': { checks: ON_REVIEW.replace('risk', 'contradiction') },
  };

  it('has a template that breaks it', () => {
    expect(Object.keys(broken).toSorted()).toEqual(rulesOf('template'));
  });

  it.each(Object.entries(broken))(
    '%s is reported in sentences, and nothing besides',
    (rule, parts) => {
      const problems = templateFaults(parts);
      expect(problems.map((problem) => problem.rule)).toEqual([rule]);
      for (const { message, fix } of problems) {
        expect(message).toMatch(/^\S.*\.$/);
        expect(fix).toMatch(/^[A-Z]/);
      }
    },
  );
});

describe('a template', () => {
  it('that is sound has no problems', () => {
    expect(reportOnTemplate()).toBe('');
  });

  it('with several faults is reported with all of these at once, each in its file', () => {
    const parts = {
      ...changed('details', 'id: head', 'id: Head'),
      ...changed('sections', '[respect]', '[respect, gossip]'),
      ...changed('checks', 'topic: review\n  when', 'topic: gossip\n  when'),
    };
    const report = reportOnTemplate(parts);
    expect(report).toContain('details.yaml:8:7  template-value');
    expect(report).toContain('sections.yaml:3:21  template-section');
    expect(report).toContain('checks.yaml:3:10  template-check');
  });

  it('of which no file can be read is reported for each, and nothing else is', () => {
    const rules = templateFaults({ details: '- [', sections: '- [', checks: '- [' }).map(
      ({ file, rule }) => `${file} ${rule}`,
    );
    expect(new Set(rules)).toEqual(
      new Set([
        'details.yaml template-syntax',
        'sections.yaml template-syntax',
        'checks.yaml template-syntax',
      ]),
    );
  });

  it('is not checked against topics of which one cannot be read, but for what is written there', () => {
    const parts = {
      topic: 'title: Review: how\n',
      ...changed('sections', '[respect]', '[gossip]'),
    };
    expect(templateFaults(parts)).toEqual([]);
  });
});
