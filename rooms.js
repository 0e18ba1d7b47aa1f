/**
 * The rooms of src/, from the lowest to the highest, and what each may import: the lint takes its
 * rules from here, the picture in docs/architecture.svg its boxes, and a test compares both with
 * the imports there are.
 *
 * @typedef {object} Room
 * @property {string} name of its folder in src/
 * @property {string} about what it is for, in few words
 * @property {boolean} isCore whether it knows no framework, no page and no disk
 * @property {readonly string[]} rooms those that it may import, each lower than itself
 * @property {readonly string[] | null} packages those that it may import; null where it is free to
 *   choose, as no room of the core is
 */

/** @type {readonly Room[]} */
export const ROOMS = [
  {
    name: 'report',
    about: 'problems of content, and how they are reported',
    isCore: true,
    rooms: [],
    packages: ['yaml', 'zod'],
  },
  {
    name: 'policy',
    about: 'clauses, ids, facts, plain text',
    isCore: true,
    rooms: ['report'],
    packages: ['escape-string-regexp', 'satteri', 'zod'],
  },
  {
    name: 'topics',
    about: 'topics, positions, stances, duties',
    isCore: true,
    rooms: ['report', 'policy'],
    packages: ['escape-string-regexp', 'zod'],
  },
  {
    name: 'law',
    about: 'what policies cite, and what became of it',
    isCore: true,
    rooms: ['report', 'policy', 'topics'],
    packages: ['zod'],
  },
  {
    name: 'history',
    about: 'what has changed in the content',
    isCore: true,
    rooms: ['report', 'topics'],
    packages: ['yaml', 'zod'],
  },
  {
    name: 'compare',
    about: 'which clauses belong together, and how they differ',
    isCore: true,
    rooms: ['policy', 'topics'],
    packages: ['csv-stringify', 'diff', 'zod'],
  },
  {
    name: 'adopt',
    about: 'answers, and the policy made of them',
    isCore: true,
    rooms: ['policy', 'law', 'compare'],
    packages: ['diff'],
  },
  {
    name: 'template',
    about: 'what the generator asks and offers',
    isCore: true,
    rooms: ['report', 'policy', 'topics', 'law', 'adopt'],
    packages: ['zod'],
  },
  {
    name: 'import',
    about: 'a document to clauses',
    isCore: true,
    rooms: ['policy', 'compare', 'adopt'],
    packages: ['escape-string-regexp', 'fflate', 'parse5', 'pdfjs-dist', 'saxes'],
  },
  {
    name: 'check',
    about: 'a document against the library',
    isCore: true,
    rooms: ['policy', 'topics', 'law', 'compare', 'adopt', 'import'],
    packages: ['zod'],
  },
  {
    name: 'export',
    about: 'one writer for each format',
    isCore: false,
    rooms: ['policy', 'adopt', 'check'],
    packages: ['@fontsource', 'docx', 'fflate', 'fontkit', 'ics', 'pdfkit'],
  },
  {
    name: 'search',
    about: 'records, questions, and what is shown',
    isCore: false,
    rooms: ['policy', 'topics'],
    packages: null,
  },
  {
    name: 'site',
    about: 'what pages need of the content',
    isCore: false,
    rooms: ['policy', 'topics', 'law', 'history', 'compare', 'template'],
    packages: null,
  },
  {
    name: 'hosting',
    about: 'what servers are told about the files',
    isCore: false,
    rooms: [],
    packages: null,
  },
  {
    name: 'components',
    about: 'pieces of pages',
    isCore: false,
    rooms: [
      'policy',
      'topics',
      'law',
      'history',
      'compare',
      'adopt',
      'import',
      'check',
      'export',
      'search',
      'site',
    ],
    packages: null,
  },
  {
    name: 'layouts',
    about: 'what pages have in common',
    isCore: false,
    rooms: ['policy', 'compare', 'site', 'components'],
    packages: null,
  },
  {
    name: 'offline',
    about: 'what is kept for reading without a network',
    isCore: false,
    rooms: ['site', 'hosting', 'layouts'],
    packages: null,
  },
  {
    name: 'integrations',
    about: 'what the build does beside the pages',
    isCore: false,
    rooms: [
      'report',
      'policy',
      'topics',
      'law',
      'history',
      'template',
      'search',
      'site',
      'hosting',
      'offline',
    ],
    packages: null,
  },
  {
    name: 'pages',
    about: 'one file for each address',
    isCore: false,
    rooms: [
      'policy',
      'topics',
      'law',
      'history',
      'compare',
      'check',
      'search',
      'site',
      'components',
      'layouts',
    ],
    packages: null,
  },
];
