import type { Template } from '../../src/adopt/template.ts';
import { readPolicyFiles } from '../../src/integrations/content-files.ts';
import { nameFromId, readPolicy, type Policy } from '../../src/policy/index.ts';
import { loadTemplate } from './template.ts';

/**
 * All that policies are made of besides a school's answers: plain data, which can be handed to
 * another thread.
 */
export interface Library {
  readonly template: Template;
  /** The clauses of each model in its own words, by slug and id. */
  readonly clauses: Readonly<Record<string, Readonly<Record<string, QuotedClause>>>>;
}

export interface QuotedClause {
  /** "5.3", "section 6, paragraph 1" */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads from disk what the page loads from the built site.
 *
 * @param root folder of the project
 * @throws Error if the content has faults; the build says which
 */
export function loadLibrary(root: string, template: Template = loadTemplate(root)): Library {
  const models = new Set(template.models.map(({ slug }) => slug));
  const policies = readPolicyFiles(root)
    .filter(({ slug }) => models.has(slug))
    .map(readPolicy);
  return {
    template,
    clauses: Object.fromEntries(policies.map((policy) => [policy.slug, clausesOf(policy)])),
  };
}

function clausesOf({ sections, clauses }: Policy): Record<string, QuotedClause> {
  const headings = new Map(sections.map(({ id, title }) => [id, title]));
  return Object.fromEntries(
    clauses.map(({ id, section, text }) => {
      const name = nameFromId(id, headings.get(section) ?? null);
      return [id, { name, text }] as const;
    }),
  );
}
