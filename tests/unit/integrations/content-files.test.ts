import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  readPolicyFiles,
  readReferenceFiles,
  readTemplateFiles,
  readTopicFiles,
} from '../../../src/integrations/content-files.ts';
import { fixtures, KNOWN_SLUGS, root } from '../support/project.ts';

it('reads the policy files of a project in the order of their names', () => {
  const slugs = readPolicyFiles(root).map((file) => file.slug);
  expect(slugs).toEqual(expect.arrayContaining([...KNOWN_SLUGS]));
  expect(slugs).toEqual(slugs.toSorted());
  expect(new Set(slugs).size).toBe(slugs.length);
});

it('names each file by its path in the project, and hands it on as it stands', () => {
  const file = readPolicyFiles(root).find(({ slug }) => slug === 'alderley-edge');
  expect(file?.path).toBe('src/content/policies/alderley-edge.mdx');
  expect(file?.source).toBe(readFileSync(join(root, file?.path ?? ''), 'utf8'));
});

it('reads no other kinds of file', () => {
  const slugs = readPolicyFiles(join(fixtures, 'broken-site')).map((file) => file.slug);
  expect(slugs).toEqual(['hill-view', 'mill-lane', 'sea-bank']);
});

it('reads the topic files in the same way, and none where a project has none', () => {
  const ids = readTopicFiles(root).map((file) => file.id);
  expect(ids).toContain('review');
  expect(ids).toEqual(ids.toSorted());
  expect(readTopicFiles(join(fixtures, 'broken-site'))).toEqual([]);
});

it('reads the reference files in the same way, and none where a project has none', () => {
  const files = readReferenceFiles(root);
  const ids = files.map((file) => file.id);
  expect(ids).toContain('defamation-act-2013');
  expect(ids).toEqual(ids.toSorted());
  const path = 'src/content/references/defamation-act-2013.yaml';
  expect(files.find((file) => file.id === 'defamation-act-2013')).toEqual({
    id: 'defamation-act-2013',
    path,
    source: readFileSync(join(root, path), 'utf8'),
  });
  expect(readReferenceFiles(join(fixtures, 'broken-site'))).toEqual([]);
});

it('reads the three files of the template, and none where a project has none', () => {
  const files = readTemplateFiles(root);
  const names = ['details', 'sections', 'checks'] as const;
  for (const name of names) {
    const path = `src/content/template/${name}.yaml`;
    expect(files?.[name]).toEqual({ path, source: readFileSync(join(root, path), 'utf8') });
  }
  expect(readTemplateFiles(join(fixtures, 'broken-site'))).toBeNull();
});

it('reads a file of the template that is missing as an empty one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'template-'));
  await mkdir(join(folder, 'src/content/template'), { recursive: true });
  await writeFile(join(folder, 'src/content/template/checks.yaml'), '[]\n');
  const files = readTemplateFiles(folder);
  await rm(folder, { recursive: true });
  expect(files).toEqual({
    details: { path: 'src/content/template/details.yaml', source: '' },
    sections: { path: 'src/content/template/sections.yaml', source: '' },
    checks: { path: 'src/content/template/checks.yaml', source: '[]\n' },
  });
});
