import { nameOfFile } from './file-names.ts';
import { isWhole } from './is-whole.ts';
import type { Manifest } from './manifest.ts';
import type { PlannedPolicy } from './planned-policy.ts';
import type { Product, ProductId } from './products.ts';

/** Which files of a policy are left as they are, and what is still to be made. */
export interface Left {
  /** Names of files. */
  readonly left: readonly string[];
  readonly ids: readonly ProductId[];
  /**
   * Whether the files that are left are known to be of the same answers; otherwise nobody knows
   * what is in them.
   */
  readonly isSame: boolean;
}

/** Where and by what rule files are left. */
export interface LeftBy {
  readonly folder: string;
  readonly products: readonly Product[];
  /** Leave whatever is there and whole. */
  readonly skipExisting: boolean;
  /**
   * What an earlier run says that it has made, to be left where its answers were the same; null to
   * leave nothing for that.
   */
  readonly earlier: Manifest | null;
}

/** Which files of a policy are to be left, as they are now. */
export function leftOf(policy: PlannedPolicy, by: LeftBy): Left {
  // Two rows may say the same of one school, and have files of their own.
  const rows = by.earlier?.rows.filter((one) => one.fingerprint === policy.fingerprint) ?? [];
  const known = new Set(rows.flatMap(({ files: names }) => names));
  const files = by.products.map(({ id, ...product }) => ({
    id,
    name: nameOfFile(policy.names, product),
  }));
  const isLeft = ({ name }: { name: string }) =>
    (by.skipExisting || known.has(name)) && isWhole(by.folder, name);
  const left = files.filter(isLeft).map(({ name }) => name);
  return {
    left,
    ids: files.filter((one) => !isLeft(one)).map(({ id }) => id),
    isSame: left.every((name) => known.has(name)),
  };
}
