import { fileURLToPath } from 'node:url';
import { readPolicyFiles } from '../../../src/integrations/content-files.ts';
import { readFolder } from '../../../src/integrations/content-folder.ts';
import { readPolicy, type Policy, type PolicyFile } from '../../../src/policy/index.ts';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Folder of the fixtures. */
export const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/**
 * The policies of which tests hold what was found by hand or measured. A policy that is added is
 * held to what every policy must keep, and to nothing that was gathered before it came.
 */
export const KNOWN_SLUGS: readonly string[] = [
  'alderley-edge',
  'clifton-lodge',
  'littletown',
  'neu',
  'newall-green',
];

/** The policies that the site publishes. */
export const policies: readonly Policy[] = readPolicyFiles(root).map(readPolicy);

/** Those of which tests hold what was found by hand. */
export const knownPolicies: readonly Policy[] = policies.filter(({ slug }) =>
  KNOWN_SLUGS.includes(slug),
);

/** Policies that do not exist, with every structure that a document may have. */
export const structureFiles: readonly PolicyFile[] = readFolder(
  fixtures,
  'structures',
  '.mdx',
).files.map(({ name, ...file }) => ({ slug: name, ...file }));
export const structures: readonly Policy[] = structureFiles.map(readPolicy);

export function policyNamed(slug: string): Policy {
  const policy = policies.find((one) => one.slug === slug);
  if (!policy) throw new Error(`The tests ask for a policy "${slug}", and there is none.`);
  return policy;
}

/** The words of a clause, written `neu#5.3`. @throws Error if there is no such clause. */
export function clauseText(name: string): string {
  const [slug = '', id = ''] = name.split('#');
  const clause = policyNamed(slug).clauses.find((one) => one.id === id);
  if (!clause) throw new Error(`There is no clause ${name}.`);
  return clause.text;
}
