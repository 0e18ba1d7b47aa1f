import { loadLibrary } from '../../../scripts/check/load-library.ts';
import type { Library } from '../../../src/check/library.ts';
import type { CheckedDocument } from '../../../src/check/report.ts';
import { KNOWN_SLUGS, root } from '../support/project.ts';

/** The library that the site publishes. */
export const library = loadLibrary(root);

/** What it would be without policies that were added after it was measured. */
export const knownLibrary = libraryOf(library, KNOWN_SLUGS);

/** A library of some of its policies, and of what was read in these alone. */
export function libraryOf(whole: Library, slugs: readonly string[]): Library {
  const policies = whole.policies.filter(({ slug }) => slugs.includes(slug));
  const topics = whole.topics.map((topic) => ({
    ...topic,
    policies: Object.fromEntries(
      Object.entries(topic.policies).filter(([slug]) => slugs.includes(slug)),
    ),
  }));
  return { ...whole, policies, topics };
}

/** A document of one section, with a clause for each text. */
export function documentOf(...texts: readonly string[]): CheckedDocument {
  return {
    sections: [{ id: '1', number: '1', title: null }],
    clauses: texts.map((text, index) => {
      const id = `1.${index + 1}`;
      return { id, number: id, section: '1', parent: null, text };
    }),
  };
}
