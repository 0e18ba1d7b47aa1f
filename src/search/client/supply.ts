import type { Supply } from './start.ts';

/** Base of the site, with a slash at its end. */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

let supply: Supply = {
  entry: null,
  sendForWords: () => undefined,
  fetchFile: (name) => fetch(BASE + name),
};

/** Takes over what was sent for before this script was there. */
export function supplyFrom(known: Supply): void {
  supply = known;
}

/** How the search comes by its files. */
export function supplied(): Supply {
  return supply;
}
