import type { PolicyFile } from '../policy/index.ts';
import type { Problem } from '../report/problem.ts';
import {
  lockPath,
  policyPath,
  readLockFiles,
  readReferenceFiles,
  readStanceFiles,
  readTemplateFiles,
  readTopicFiles,
} from './content-files.ts';

/**
 * Policies that were locked and whose files are gone, with one problem for each, however many
 * places name it; or that there is no policy at all.
 *
 * @param root folder of the project
 * @param policies the policy files that exist
 * @param files what is wrong with files: one that cannot be read is not gone
 */
export function gonePolicies(
  root: string,
  policies: readonly PolicyFile[],
  files: readonly Problem[],
): Problem[] {
  const unread = new Set(files.map(({ file }) => file));
  if (policies.length === 0 && !files.some(isUnread)) return [noPolicy()];
  const known = new Set(policies.map(({ slug }) => slug));
  return readLockFiles(root)
    .filter(({ slug }) => !known.has(slug) && !unread.has(policyPath(slug)))
    .map(({ slug }) => gone(slug, placesThatName(slug, root, policies)));
}

function isUnread({ rule }: Problem): boolean {
  return rule === 'file-unread' || rule === 'file-encoding';
}

function noPolicy(): Problem {
  return {
    rule: 'policies-none',
    file: policyPath(''),
    line: 1,
    column: 1,
    message: 'There is no policy, so there is nothing to publish.',
    fix: 'Put at least one policy into this folder: a file such as hill-view.mdx.',
  };
}

function gone(slug: string, places: number): Problem {
  return {
    rule: 'policy-missing',
    file: policyPath(slug),
    line: 1,
    column: 1,
    message: `The words of this policy are locked, and the file is gone; ${places} other ${places === 1 ? 'file names' : 'files name'} it.`,
    fix: `Bring back the file. To take the policy out for good, remove ${lockPath(slug)}: the build then lists every place that names it.`,
  };
}

/**
 * How many files of the content name a policy: its stances by their own name, others before #, or
 * alone.
 */
function placesThatName(slug: string, root: string, policies: readonly PolicyFile[]): number {
  const template = readTemplateFiles(root);
  const sources = [
    ...policies,
    ...readTopicFiles(root),
    ...readReferenceFiles(root),
    ...(template ? Object.values(template) : []),
  ].map((file: { readonly source: string }) => file.source);
  const name = new RegExp(`(?<![\\w-])${slug}(?![\\w-])`);
  const stances = readStanceFiles(root).filter((file) => file.slug === slug);
  return sources.filter((source) => name.test(source)).length + stances.length;
}
