/** How the search comes by its files. */
export interface Supply {
  /** Pagefind's entry file, where the build knows it; null while authoring. */
  readonly entry: string | null;
  /** Sends for the files of the index that have some words. */
  readonly sendForWords: (words: readonly string[]) => void;
  /**
   * A file by its address under the base of the site: the one that is under way, once, or a new
   * one.
   */
  readonly fetchFile: (name: string) => Promise<Response>;
}

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
