import { globSync } from 'node:fs';
import { EXTRA } from './serve.ts';

/** A kind of address, and what is to come of it. */
export interface Kind {
  readonly name: string;
  /** Below the path of the site. */
  readonly path: string;
  /** The file that is to be sent; null where nothing is to be found. */
  readonly file: string | null;
  /** Where it is to lead, below the path of the site, if it is not an answer itself. */
  readonly leadsTo?: string;
}

const PAGES = ['', 'policies/', 'data/', 'adopt/', 'check/'];

/** One file of each kind, the first by name. */
const FILES: readonly (readonly [name: string, pattern: string])[] = [
  ['policy page', 'policies/*/index.html'],
  ['hashed script', '_astro/*.js'],
  ['hashed style', '_astro/*.css'],
  ['hashed font', '_astro/*.woff'],
  ['colour profile', '_astro/*.icc'],
  ['data, JSON', 'data/policies/*.json'],
  ['data, CSV', 'data/*.csv'],
  ['comparison, CSV', 'data/compare/*/*.csv'],
  ['schema', 'data/schemas/*.json'],
  ['template', 'adopt/template.json'],
  ['Word file', 'check/*.docx'],
  ['search: script', 'pagefind/pagefind.js'],
  ['search: entry', 'pagefind/pagefind-entry.json'],
  ['search: WebAssembly', 'pagefind/wasm.*.pagefind'],
  ['search: pack', 'pagefind/*.pack'],
  ['search: index', 'pagefind/index/*'],
  ['search: fragment', 'pagefind/fragment/*'],
  ['robots.txt', 'robots.txt'],
  ['sitemap', 'sitemap-*.xml'],
  ['icon', '*.svg'],
  ['licences', 'licences.txt'],
];

const MISSING: readonly (readonly [name: string, path: string])[] = [
  ['missing page', 'no-such-page/'],
  ['missing page, no slash', 'no-such-page'],
  ['missing hashed script', '_astro/gone.00000000.js'],
  ['missing data', 'data/gone.csv'],
  ['folder without page', '_astro/'],
  ['_headers', '_headers'],
  ['.nojekyll', '.nojekyll'],
  ['.htaccess', '.htaccess'],
  ['hidden folder', '.git/config'],
];

/**
 * Every kind of address of a built site.
 *
 * @param folder of the site
 * @throws Error naming a kind of which the site has no file
 */
export function kindsOf(folder: string): Kind[] {
  return [
    ...PAGES.map((path) => ({ name: `page /${path}`, path, file: `${path}index.html` })),
    ...FILES.map(([name, pattern]) => fileKind(name, pattern, folder)),
    ...Object.keys(EXTRA).map((path) => ({ name: path, path, file: path })),
    { name: 'page without its slash', path: 'policies', file: null, leadsTo: 'policies/' },
    ...MISSING.map(([name, path]) => ({ name, path, file: null })),
  ];
}

function fileKind(name: string, pattern: string, folder: string): Kind {
  const [file] = globSync(pattern, { cwd: folder }).toSorted();
  if (file === undefined) throw new Error(`The site has no file ${pattern} (${name}).`);
  return { name, path: file.replace(/index\.html$/, ''), file };
}
