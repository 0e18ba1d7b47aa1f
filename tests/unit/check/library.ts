import { loadLibrary } from '../../../scripts/check/load-library.ts';
import type { CheckedDocument } from '../../../src/check/report.ts';
import { root } from '../support/project.ts';

/** The library that the site publishes. */
export const library = loadLibrary(root);

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
