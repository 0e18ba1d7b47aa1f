import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangesFile } from '../history/reading.ts';
import type { ReferenceFile } from '../law/reading.ts';
import type { LockFile, PolicyFile } from '../policy/index.ts';
import type { Problem } from '../report/problem.ts';
import type { TemplateFile, TemplateFiles } from '../template/reading.ts';
import type { StanceFile, TopicFile } from '../topics/reading.ts';
import { listFolder, readFolder, type ContentFile } from './content-folder.ts';

const CONTENT = 'src/content';
const POLICIES = ['src/content/policies', '.mdx'] as const;
const LOCKS = ['src/content/locks', '.yaml'] as const;
const STANCES = ['src/content/stances', '.yaml'] as const;
const TOPICS = ['src/content/topics', '.yaml'] as const;
const REFERENCES = ['src/content/references', '.yaml'] as const;
const CHANGES = ['src/content/changes', '.yaml'] as const;
const TEMPLATE = ['src/content/template', '.yaml'] as const;
const KINDS = [POLICIES, LOCKS, STANCES, TOPICS, REFERENCES, CHANGES, TEMPLATE];
const TEMPLATE_FILES = ['checks', 'details', 'sections'];

/**
 * The policy files on disk, in the order of their names; none where there is no such folder. Like
 * the other functions here it passes over what cannot be read: see fileProblems.
 *
 * @param root folder of the project
 */
export function readPolicyFiles(root: string): PolicyFile[] {
  return readFolder(root, ...POLICIES).files.map(({ name, ...file }) => ({ slug: name, ...file }));
}

/** The locks on the words of policies, in the same way. */
export function readLockFiles(root: string): LockFile[] {
  return readFolder(root, ...LOCKS).files.map(({ name, ...file }) => ({ slug: name, ...file }));
}

/** The files of stances, in the same way. */
export function readStanceFiles(root: string): StanceFile[] {
  return readFolder(root, ...STANCES).files.map(({ name, ...file }) => ({ slug: name, ...file }));
}

/** Where a policy is; the folder of all of them for the empty name. */
export function policyPath(slug: string): string {
  return slug === '' ? POLICIES[0] : `${POLICIES[0]}/${slug}${POLICIES[1]}`;
}

/** Where the lock on the words of a policy is. */
export function lockPath(slug: string): string {
  return `${LOCKS[0]}/${slug}${LOCKS[1]}`;
}

/** Where a topic is; the folder of all of them for the empty name. */
export function topicPath(id: string): string {
  return id === '' ? TOPICS[0] : `${TOPICS[0]}/${id}${TOPICS[1]}`;
}

/** The topic files on disk, in the same way. */
export function readTopicFiles(root: string): TopicFile[] {
  return readFolder(root, ...TOPICS).files.map(({ name, ...file }) => ({ id: name, ...file }));
}

/** The folder of the references. */
export function referencePath(): string {
  return REFERENCES[0];
}

/** The reference files on disk, in the same way. */
export function readReferenceFiles(root: string): ReferenceFile[] {
  return readFolder(root, ...REFERENCES).files.map(({ name, ...file }) => ({ id: name, ...file }));
}

/**
 * The files of changes on disk, in the same way: the names of days are in the order of the days.
 */
export function readChangesFiles(root: string): ChangesFile[] {
  return readFolder(root, ...CHANGES).files;
}

/** Where the changes of a day are; the folder of all of them for the empty name. */
export function changesPath(name: string): string {
  return name === '' ? CHANGES[0] : `${CHANGES[0]}/${name}${CHANGES[1]}`;
}

/**
 * The three files of the template on disk, a missing one as an empty file; null where there is no
 * such folder.
 */
export function readTemplateFiles(root: string): TemplateFiles | null {
  const [folder] = TEMPLATE;
  if (!existsSync(join(root, folder)) || !statSync(join(root, folder)).isDirectory()) return null;
  return templateOf(readFolder(root, ...TEMPLATE).files);
}

function templateOf(files: readonly ContentFile[]): TemplateFiles {
  const [folder, extension] = TEMPLATE;
  const file = (name: string): TemplateFile => {
    const found = files.find((one) => one.name === name);
    return { path: `${folder}/${name}${extension}`, source: found?.source ?? '' };
  };
  return { details: file('details'), sections: file('sections'), checks: file('checks') };
}

/** The three files of the template where there are none. */
export const NO_TEMPLATE = templateOf([]);

/**
 * What is in the folders of the content and cannot be read, or would be passed over without a
 * word. Never throws.
 */
export function fileProblems(root: string): Problem[] {
  const folders = KINDS.map(([folder, extension]) => readFolder(root, folder, extension));
  const strange = (folders.at(-1)?.files ?? []).filter(
    ({ name }) => !TEMPLATE_FILES.includes(name),
  );
  return [
    ...strayProblems(root),
    ...folders.flatMap(({ problems }) => problems),
    ...strange.map(({ path }) => unasked(path)),
  ];
}

/** What is beside the folders of the content, such as a folder whose name is mistyped. */
function strayProblems(root: string): Problem[] {
  const known = KINDS.map(([folder]) => folder.slice(CONTENT.length + 1));
  return listFolder(join(root, CONTENT))
    .entries.filter((one) => !one.startsWith('.') && !known.includes(one))
    .map((one) => ({
      rule: 'file-ignored',
      file: `${CONTENT}/${one}`,
      line: 1,
      column: 1,
      message: 'This is no folder of content, so nothing would be made of it.',
      fix: `Move what is content into one of ${known.join(', ')}, and the rest out of the content.`,
    }));
}

function unasked(file: string): Problem {
  return {
    rule: 'file-ignored',
    file,
    line: 1,
    column: 1,
    message: `The template has no such file; it has ${TEMPLATE_FILES.join(', ')}.`,
    fix: 'Put what it holds into one of these, or move it out of the content.',
  };
}
