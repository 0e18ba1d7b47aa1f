/**
 * Addresses of the font files in the built site, by the place that they have among the packages. A
 * file is loaded only when it is asked for.
 */
const FILES = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/source-sans-3/files/*-{400,700}-normal.woff',
    '/node_modules/@fontsource/source-serif-4/files/*-400-normal.woff',
  ],
  { eager: true, query: '?url', import: 'default' },
);

/**
 * Where a font file is loaded from.
 *
 * @param path in the packages of fonts, such as
 *   "source-sans-3/files/source-sans-3-latin-400-normal.woff"
 * @throws Error if the site has no such file
 */
export function fontAddress(path: string): string {
  const address = FILES[`/node_modules/@fontsource/${path}`];
  if (address === undefined) throw new Error(`The site has no font ${path}.`);
  return address;
}
