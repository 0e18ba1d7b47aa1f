import { relative, sep } from 'node:path';
import { ROOMS } from './rooms.js';
import { readImports } from './scripts/architecture/imports.mjs';
import { ringsIn } from './scripts/architecture/rings.mjs';

/** Folders that are no rooms of code: those that make pages may name them. */
const BESIDE = ['styles'];

/** What is imported goes one way: from a room to the lower ones that it may import. */
export const wayRule = [
  'error',
  {
    basePath: import.meta.dirname,
    zones: [
      ...ROOMS.map(({ name, rooms, packages }) => ({
        target: `src/${name}`,
        from: 'src',
        except: [name, ...rooms, ...(packages === null ? BESIDE : [])],
        message: `src/${name} may import ${rooms.join(', ') || 'no other room'}: see rooms.js.`,
      })),
      {
        target: 'src',
        from: ['scripts', 'tests'],
        message: 'What is shipped knows neither commands nor tests.',
      },
      {
        target: 'scripts/!(test)/**',
        from: 'tests',
        message: 'Commands work without the tests; only npm test runs them.',
      },
    ],
  },
];

/** A room that names its packages imports no others, and nothing of Node or Astro. */
export const packageRules = ROOMS.filter(({ packages }) => packages !== null).map(
  ({ name, packages }) => ({
    files: [`src/${name}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!\\.|${packages.map((one) => `${one}(/|$)`).join('|')})`,
              message: `src/${name} may import ${packages.join(', ')}: see rooms.js.`,
            },
          ],
        },
      ],
    },
  }),
);

/** What there is only on a page, or only in Node. */
const GLOBALS = [
  'Buffer',
  'document',
  'fetch',
  'history',
  'indexedDB',
  'localStorage',
  'location',
  'navigator',
  'process',
  'sessionStorage',
  'window',
];

/** The core takes strings and plain objects, and gives back plain objects. */
export const globalsRule = {
  files: ROOMS.filter(({ isCore }) => isCore).map(({ name }) => `src/${name}/**`),
  rules: {
    'no-restricted-globals': [
      'error',
      ...GLOBALS.map((name) => ({
        name,
        message: 'The core touches no page and no machine: have it handed in.',
      })),
    ],
  },
};

/**
 * No files import each other in a ring. The rules that others have see no types, which tie files
 * together as firmly, and took longer than all other rules together.
 *
 * @param {() => string[][]} findRings paths from the folder of the project; asked once
 * @returns {import('eslint').Linter.Config} for a list of configurations
 */
export function ringRuleFor(findRings) {
  /** @type {string[][] | null} */
  let rings = null;
  /** @type {import('eslint').Rule.RuleModule} */
  const ring = {
    meta: { type: 'problem', schema: [] },
    create: (context) => ({
      Program(node) {
        rings ??= findRings();
        const file = relative(import.meta.dirname, context.filename)
          .split(sep)
          .join('/');
        const found = rings.find((one) => one.includes(file));
        if (!found) return;
        const way = [...found, found[0]].join(' → ');
        const message = `These files import each other: ${way}. What they share belongs in a file of its own.`;
        context.report({ node, message });
      },
    }),
  };
  return {
    files: ['src/**'],
    plugins: { rooms: { rules: { ring } } },
    rules: { 'rooms/ring': 'error' },
  };
}

export const ringRule = ringRuleFor(() => ringsIn(readImports()));
