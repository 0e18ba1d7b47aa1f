import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ReferenceFile } from '../law/draft.ts';
import type { PolicyFile } from '../policy/index.ts';
import type { TemplateFile, TemplateFiles } from '../template/draft.ts';
import type { StanceFile, TopicFile } from '../topics/draft.ts';

const POLICIES = 'src/content/policies';
const STANCES = 'src/content/stances';
const TOPICS = 'src/content/topics';
const REFERENCES = 'src/content/references';
const TEMPLATE = 'src/content/template';

/**
 * The policy files on disk, in the order of their names.
 *
 * @param root folder of the project
 */
export function readPolicyFiles(root: string): PolicyFile[] {
  return readFiles(root, POLICIES, '.mdx').map(({ name, ...file }) => ({ slug: name, ...file }));
}

/** The files of stances on disk, in the order of their names; none where there is no such folder. */
export function readStanceFiles(root: string): StanceFile[] {
  return readFiles(root, STANCES, '.yaml').map(({ name, ...file }) => ({ slug: name, ...file }));
}

/** The topic files on disk, in the order of their names; none where there is no such folder. */
export function readTopicFiles(root: string): TopicFile[] {
  return readFiles(root, TOPICS, '.yaml').map(({ name, ...file }) => ({ id: name, ...file }));
}

/** The reference files on disk, in the order of their names; none where there is no such folder. */
export function readReferenceFiles(root: string): ReferenceFile[] {
  return readFiles(root, REFERENCES, '.yaml').map(({ name, ...file }) => ({ id: name, ...file }));
}

/** The three files of the template on disk, a missing one as an empty file; null where there is no such folder. */
export function readTemplateFiles(root: string): TemplateFiles | null {
  if (!existsSync(join(root, TEMPLATE))) return null;
  const files = readFiles(root, TEMPLATE, '.yaml');
  const file = (name: string): TemplateFile => {
    const found = files.find((one) => one.name === name);
    return { path: `${TEMPLATE}/${name}.yaml`, source: found?.source ?? '' };
  };
  return { details: file('details'), sections: file('sections'), checks: file('checks') };
}

function readFiles(root: string, folder: string, extension: string) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(extension))
    .toSorted()
    .map((file) => {
      const full = join(root, folder, file);
      return {
        name: file.slice(0, -extension.length),
        path: relative(root, full),
        source: readFileSync(full, 'utf8'),
      };
    });
}
