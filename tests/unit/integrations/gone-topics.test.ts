import { cpSync, globSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goneReferences } from '../../../src/integrations/gone-references.ts';
import { goneTopics } from '../../../src/integrations/gone-topics.ts';
import { contentProblems } from '../../../src/integrations/validate-content.ts';
import { formatReport } from '../../../src/report/format.ts';
import { dayOfContent } from '../../../scripts/lib/content-day.ts';
import { root as project } from '../support/project.ts';
import { placedPolicy } from '../support/reference-source.ts';
import { stanceFile, topicFile } from '../support/topic-source.ts';

const FIX =
  'Bring back what is gone. To rename a topic, or to take it out for good, change its name in every file of stances too: the build then lists the other places that name it.';
const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';

/** Stances on topics of policies that do not exist. */
const on = (slug: string, ...ids: string[]) =>
  stanceFile(
    `read: true\nstances:\n${ids.map((id) => `  ${id}: { position: silent, clauses: [], says: Nothing. }\n`).join('')}`,
    slug,
  );

const told = (...given: Parameters<typeof goneTopics>) => formatReport(goneTopics(...given));

describe('a topic that is gone', () => {
  it('is reported once, however many policies take a stance on it', () => {
    const stances = [on('hill-view', 'review'), on('mill-lane', 'review'), on('sea-bank', 'reviw')];
    expect(told([topicFile('', 'respect')], stances))
      .toBe(`src/content/topics/review.yaml:1:1  topic-missing
  2 files of stances name the topic review, and there is no such file.
  Fix: ${FIX}

${ONE}`);
  });

  it('is more likely mistyped where one policy alone names it', () => {
    expect(told([], [on('hill-view', 'review'), on('mill-lane', 'respect')])).toBe('');
  });

  it('is not looked for in policies that nobody has read', () => {
    const unread = ['sea-bank', 'mill-lane'].map((slug) => stanceFile('read: false\n', slug));
    const stances = [on('hill-view', 'review'), on('hill-top', 'review'), ...unread];
    expect(told([], stances)).toContain('topic-missing');
  });

  it('is one of many where the whole folder is gone, and then all are one problem', () => {
    const ids = ['review', 'respect', 'images', 'leavers'];
    expect(told([], [on('hill-view', ...ids), on('mill-lane', ...ids)]))
      .toBe(`src/content/topics:1:1  topic-missing
  Most files of stances name 4 topics that are not here: images, leavers, respect, review.
  Fix: ${FIX}

${ONE}`);
  });
});

describe('this site', () => {
  let root = '';
  const inContent = (path: string) => join(root, 'src/content', path);
  const report = () => formatReport(contentProblems(root, new Date(dayOfContent(project))));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'gone-'));
    cpSync(join(project, 'src/content'), join(root, 'src/content'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('reports a renamed topic once', () => {
    renameSync(inContent('topics/review.yaml'), inContent('topics/reviewing.yaml'));
    expect(report()).toMatch(/^src\/content\/topics\/review\.yaml:1:1 {2}topic-missing/);
    expect(report()).toContain(ONE);
  });

  it.each(['topics', 'references'])('reports once the folder that is gone: %s', (folder) => {
    rmSync(inContent(folder), { recursive: true });
    expect(report()).toContain(`src/content/${folder}:1:1`);
    expect(report()).toContain(ONE);
  });

  it('is asked for the files of a template that is gone, since its topics have wordings', () => {
    rmSync(inContent('template'), { recursive: true });
    const places = [...report().matchAll(/^(\S+) {2}template-value$/gm)].map(([, place]) => place);
    const files = globSync('*', { cwd: join(project, 'src/content/template') }).toSorted();
    expect(places).toEqual(files.map((file) => `src/content/template/${file}:1:1`));
  });
});

describe('references that are gone', () => {
  const policy = (words: string) => placedPolicy('hill-view', { '12.1': words });

  it('are reported once, however many places name a law', () => {
    const words = 'Staff follow the Blackboard Act 1991 and the Whiteboard Act 2011.';
    expect(formatReport(goneReferences([policy(words)])))
      .toBe(`src/content/references:1:1  references-none
  There is no reference, and 2 places in policies read like the name of a law or guidance.
  Fix: Bring back the references, or write one: the build then lists every place that none claims.

${ONE}`);
  });

  it('are not missed where no policy names a law', () => {
    expect(goneReferences([policy('Staff think before they post.')])).toEqual([]);
  });
});
