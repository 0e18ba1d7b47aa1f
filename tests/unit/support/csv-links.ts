import type { CsvLinks } from '../../../src/compare/csv/index.ts';

/** Addresses of a site that does not exist. */
export const LINKS: CsvLinks = {
  clause: (policy, id) => `https://example.org/policies/${policy}/#${id}`,
  topic: (id) => `https://example.org/topics/${id}/`,
  row: (anchor) => `https://example.org/compare/#${anchor}`,
};
