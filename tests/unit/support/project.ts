import { fileURLToPath } from 'node:url';
import { readPolicyFiles } from '../../../src/integrations/content-files.ts';
import { readPolicy, type Policy } from '../../../src/policy/index.ts';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Folder of the fixtures. */
export const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The five policies that the site publishes. */
export const policies: readonly Policy[] = readPolicyFiles(root).map(readPolicy);

export function policyNamed(slug: string): Policy {
  const policy = policies.find((one) => one.slug === slug);
  if (!policy) throw new Error(`The tests ask for a policy "${slug}", and there is none.`);
  return policy;
}
